package fr.reseauclimat.shared.security;

/** Knows who is asking, for what must not know members. */
public interface Viewers {

    /** May look up the member for the first time, in a transaction of its own: call it before one is open. */
    Viewer current();
}
