package fr.reseauclimat.mail;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

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

    /** Whatever the mail server does, a mail takes no longer. */
    @WithDefault("60S")
    Duration longest();
}
