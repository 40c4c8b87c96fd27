package fr.reseauclimat.shared.security;

/** Who sees something that is published. */
public enum Audience {
    /** Everybody, without an account. */
    PUBLIC,
    /** Whoever is signed in and holds a role of the network. */
    MEMBERS,
    /** Certain members and nobody else, staff included. */
    GROUP
}
