package fr.reseauclimat.local;

/** What listens on a port of this machine, and the environment variable that moves it. */
enum Service {
    HTTP("RESEAU_CLIMAT_HTTP_PORT", 8080, "l’application"),
    KEYCLOAK("RESEAU_CLIMAT_KEYCLOAK_PORT", 8180, "la connexion (Keycloak)"),
    POSTGRES("RESEAU_CLIMAT_POSTGRES_PORT", 5442, "la base de données (PostgreSQL)"),
    MAILBOX("RESEAU_CLIMAT_MAILBOX_PORT", 8025, "la boîte aux lettres"),
    SMTP("RESEAU_CLIMAT_SMTP_PORT", 1025, "la réception du courrier (SMTP)"),
    DEV("RESEAU_CLIMAT_DEV_PORT", 5173, "la page rechargée à chaud (Vite)");

    final String variable;
    final int usualPort;
    final String label;

    Service(String variable, int usualPort, String label) {
        this.variable = variable;
        this.usualPort = usualPort;
        this.label = label;
    }
}
