package fr.reseauclimat.event.checklist;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something that must be done for an event.
 *
 * @param ownerId the member who sees to it, or nobody yet
 * @param dueOn   last day, in Paris
 */
record ChecklistItemRequest(@NotBlank @Size(max = 200) String label, UUID ownerId, LocalDate dueOn) {
}
