package fr.reseauclimat.facilitation.contact;

/**
 * How somebody can be reached.
 *
 * @param email   of a member who shows it in the directory
 * @param phone   of a member who shows it in the directory
 * @param address what somebody without an account chose to give
 */
record ContactWay(String email, String phone, String address) {
}
