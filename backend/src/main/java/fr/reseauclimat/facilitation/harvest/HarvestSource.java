package fr.reseauclimat.facilitation.harvest;

import java.util.List;
import java.util.UUID;

/** A technique that knows what a part of a day brought. Each bean that implements it is asked, in order. */
public interface HarvestSource {

    /** @return smaller ones come first in minutes */
    int order();

    /** Within the transaction of the caller, who has made sure that it may be told. @return nothing where there is nothing */
    List<HarvestPart> of(UUID segmentId);
}
