package fr.reseauclimat.facilitation.script.clock;

enum ClockState {
    READY,
    RUNNING,
    PAUSED,
    DONE
}
