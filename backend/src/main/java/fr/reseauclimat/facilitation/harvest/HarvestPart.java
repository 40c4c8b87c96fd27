package fr.reseauclimat.facilitation.harvest;

import java.util.List;

/** What belongs under one heading. @param heading or null for what needs none */
public record HarvestPart(String heading, List<HarvestItem> items) {
}
