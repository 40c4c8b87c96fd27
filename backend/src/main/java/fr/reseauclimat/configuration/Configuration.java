package fr.reseauclimat.configuration;

import fr.reseauclimat.shared.text.MailAddress;
import jakarta.validation.constraints.NotNull;

/**
 * What the single-page app must know before anybody signs in.
 *
 * @param issuer     address of the Keycloak realm
 * @param clientId   client of the app in that realm
 * @param contact    where people write to the network
 * @param demo       whether the network is a fictitious one
 * @param mailboxUrl where outgoing mail can be read, in a demo only
 * @param version    version of the API
 */
public record Configuration(
        @NotNull String issuer,
        @NotNull String clientId,
        @NotNull String defaultLocale,
        @NotNull boolean demo,
        @NotNull MailAddress contact,
        String mailboxUrl,
        @NotNull String version) {
}
