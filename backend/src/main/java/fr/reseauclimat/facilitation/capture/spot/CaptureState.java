package fr.reseauclimat.facilitation.capture.spot;

/** How far a capture, or the voting in it, has come. */
public enum CaptureState {
    /** Codes can be printed; nobody writes yet. */
    PREPARED,
    OPEN,
    /** Nothing new; what was written before still comes in. It can be opened again. */
    CLOSED
}
