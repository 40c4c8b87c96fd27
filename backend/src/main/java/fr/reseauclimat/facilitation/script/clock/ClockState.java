package fr.reseauclimat.facilitation.script.clock;

public enum ClockState {
    READY,
    RUNNING,
    PAUSED,
    DONE
}
