package fr.reseauclimat.mail;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** The mail server of this installation. */
@ConfigMapping(prefix = "reseau-climat.mail")
interface MailServerSettings {

    enum StartTls {
        DISABLED, OPTIONAL, REQUIRED
    }

    /** The sender: {@code Name <address>}. */
    String from();

    String host();

    int port();

    StartTls startTls();

    Optional<String> user();

    Optional<String> password();
}
