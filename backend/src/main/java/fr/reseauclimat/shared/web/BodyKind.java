package fr.reseauclimat.shared.web;

/**
 * @param most     bytes of one body
 * @param seconds  in which all of it must have come
 * @param room     that bodies of this kind share
 * @param tooLarge what to tell who sends more
 */
record BodyKind(int most, int seconds, BodyRoom room, String tooLarge) {
}
