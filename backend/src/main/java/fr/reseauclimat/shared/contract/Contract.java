package fr.reseauclimat.shared.contract;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

import fr.reseauclimat.shared.problem.Problem;
import jakarta.ws.rs.core.Application;

/** The head of the contract. */
@OpenAPIDefinition(
        info = @Info(
                title = "Réseau Climat",
                version = "1.0.0",
                description = "Working place of a regional climate network: territories, members, meeting days, registrations.",
                contact = @Contact(name = "Réseau Climat", email = "contact@reseau-climat.example.org"),
                license = @License(name = "Licence Ouverte 2.0", url = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/")),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)),
        servers = @Server(url = "/", description = "The origin that serves this document"))
public class Contract extends Application {
}
