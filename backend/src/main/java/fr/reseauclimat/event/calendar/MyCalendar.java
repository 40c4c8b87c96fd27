package fr.reseauclimat.event.calendar;

import java.time.Instant;

/** @param createdAt when the private address in force was made; absent where there is none */
public record MyCalendar(Instant createdAt) {
}
