package fr.reseauclimat.configuration;

import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.text.MailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/api/configuration")
@Tag(name = "Configuration")
class ConfigurationResource {

    @ConfigProperty(name = "reseau-climat.keycloak.url")
    String keycloakUrl;

    @ConfigProperty(name = "reseau-climat.keycloak.realm")
    String realm;

    @ConfigProperty(name = "reseau-climat.keycloak.spa-client")
    String clientId;

    @ConfigProperty(name = "reseau-climat.demo")
    boolean demo;

    @ConfigProperty(name = "reseau-climat.contact")
    String contact;

    @ConfigProperty(name = "reseau-climat.mailbox-url")
    Optional<String> mailboxUrl;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @GET
    @PermitAll
    @Operation(operationId = "getConfiguration", summary = "What a client must know before anybody signs in")
    public Configuration get() {
        return new Configuration(keycloakUrl + "/realms/" + realm, clientId, "fr", demo, MailAddress.of(contact),
                mailboxUrl.filter(url -> !url.isBlank()).orElse(null), version);
    }
}
