package fr.reseauclimat.event.attendance.checkin;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a device has noted since it last had a network. */
public record CheckInRequest(@NotNull @Size(min = 1, max = 100) List<@Valid @NotNull CheckInItem> items) {
}
