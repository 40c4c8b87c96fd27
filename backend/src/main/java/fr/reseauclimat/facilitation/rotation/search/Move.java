package fr.reseauclimat.facilitation.rotation.search;

/** One way to change a plan that keeps whatever must hold. */
interface Move {

    /**
     * Proposes one change and makes it if the chill allows.
     *
     * @return how many reads it took
     */
    int attempt(Chill chill);
}
