package fr.reseauclimat.shared.paging;

/** One step of an ordering: an allow-listed property of the query, ascending or not. */
public record SortKey(String property, boolean ascending) {
}
