package fr.reseauclimat.organisation;

public enum OrganisationKind {
    LOCAL_AUTHORITY,
    ASSOCIATION,
    STATE_SERVICE,
    PUBLIC_AGENCY,
    COMPANY,
    RESEARCH
}
