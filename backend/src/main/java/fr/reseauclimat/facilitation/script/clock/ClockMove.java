package fr.reseauclimat.facilitation.script.clock;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What shall be true of the clock. It says what will be and not what to do, so that asking twice changes nothing more.
 *
 * @param from    the step at which whoever asks sees the clock; absent before the first one and after the end. Where the
 *                clock stands at another one by now, nothing happens
 * @param to      the step at which it shall stand; absent for the end
 * @param minutes of that step, all in all; absent to leave them
 * @param paused  whether it shall stand still; absent to leave that too
 */
record ClockMove(UUID from, UUID to, @Min(1) @Max(480) Integer minutes, Boolean paused) {
}
