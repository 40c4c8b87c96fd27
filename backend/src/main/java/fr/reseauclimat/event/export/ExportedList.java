package fr.reseauclimat.event.export;

/** A file and its name. */
record ExportedList(String fileName, byte[] content) {
}
