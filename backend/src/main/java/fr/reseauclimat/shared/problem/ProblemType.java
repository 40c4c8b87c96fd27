package fr.reseauclimat.shared.problem;

/**
 * Every kind of failure that the API names. The slug is part of the contract and never changes; the title is what a
 * French reader sees first.
 */
public enum ProblemType {

    INVALID_INPUT("invalid-input", 400, "Certaines informations sont à corriger"),
    MALFORMED_BODY("malformed-body", 400, "La demande est illisible"),
    UNAUTHENTICATED("unauthenticated", 401, "Connectez-vous pour continuer"),
    FORBIDDEN("forbidden", 403, "Vous n’avez pas le droit de faire cela"),
    PROFILE_REQUIRED("profile-required", 403, "Complétez d’abord votre profil"),
    NOT_FOUND("not-found", 404, "Cette page ou cet élément n’existe pas"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Cette opération n’existe pas ici"),
    NOT_ACCEPTABLE("not-acceptable", 406, "Ce format n’est pas proposé"),
    TOO_SLOW("too-slow", 408, "L’envoi a été trop lent"),
    CONFLICT("conflict", 409, "Cette demande contredit l’état actuel"),
    DUPLICATE("duplicate", 409, "Cet élément existe déjà"),
    TRANSITION_REFUSED("transition-refused", 409, "Cette étape n’est pas possible maintenant"),
    REGISTRATION_CLOSED("registration-closed", 409, "Les inscriptions ne sont pas ouvertes"),
    REQUEST_IN_PROGRESS("request-in-progress", 409, "La même demande est en cours de traitement"),
    LINK_EXPIRED("link-expired", 410, "Ce lien ne fonctionne plus"),
    OTHER_PROTOCOL("other-protocol", 412, "Cette version du protocole n’est pas proposée"),
    STALE_VERSION("stale-version", 412, "Quelqu’un a modifié cet élément entre-temps"),
    PAYLOAD_TOO_LARGE("payload-too-large", 413, "L’envoi est trop volumineux"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Ce type de contenu n’est pas accepté"),
    RANGE_NOT_SATISFIABLE("range-not-satisfiable", 416, "Cette partie du fichier n’existe pas"),
    IMPOSSIBLE_ROTATION("impossible-rotation", 422, "Aucun plan ne respecte toutes ces conditions"),
    INCOMPLETE("incomplete", 422, "Il manque encore des informations"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "Cette clé a déjà servi pour une autre demande"),
    VERSION_REQUIRED("version-required", 428, "La version modifiée doit être indiquée"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Trop de demandes en peu de temps"),
    CHECKSUM_MISMATCH("checksum-mismatch", 460, "L’envoi est arrivé abîmé"),
    UNEXPECTED("unexpected", 500, "Une erreur inattendue s’est produite"),
    DATABASE_AWAY("database-away", 503, "Le service reprend dans un instant"),
    UNAVAILABLE("unavailable", 503, "Le service est momentanément indisponible");

    private static final String PREFIX = "urn:reseau-climat:problem:";

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public String uri() {
        return PREFIX + slug;
    }

    /** @return the name in the contract */
    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The most general type of an HTTP status, for failures that the framework raises by itself. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> TOO_SLOW;
            case 409 -> CONFLICT;
            case 410 -> LINK_EXPIRED;
            case 412 -> STALE_VERSION;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 416 -> RANGE_NOT_SATISFIABLE;
            case 428 -> VERSION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? UNEXPECTED : MALFORMED_BODY;
        };
    }
}
