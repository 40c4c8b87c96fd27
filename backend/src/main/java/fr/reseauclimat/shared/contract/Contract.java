package fr.reseauclimat.shared.contract;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

import jakarta.ws.rs.core.Application;

/** The head of the contract. */
@OpenAPIDefinition(
        info = @Info(
                title = "Réseau Climat",
                version = "1.0.0",
                description = "Working place of a regional climate network: territories, members, meeting days, registrations.",
                contact = @Contact(name = "Réseau Climat", email = "contact@reseau-climat.example.org"),
                license = @License(name = "Licence Ouverte 2.0", url = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/")),
        servers = @Server(url = "/", description = "The origin that serves this document"))
@SecurityScheme(
        securitySchemeName = Contract.SCHEME,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of the Keycloak realm, with audience reseau-climat-api")
class Contract extends Application {

    static final String SCHEME = "keycloak";
}
