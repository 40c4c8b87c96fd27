package fr.reseauclimat.member.profile;

/** The image itself, and what names this version of it. */
record PhotoFile(byte[] jpeg, String digest) {
}
