package fr.reseauclimat.facilitation.harvest;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** All that was captured in a part of a day. */
@ApplicationScoped
public class Harvest {

    @Inject
    @All
    List<HarvestSource> sources;

    /** Within the transaction of the caller, who has made sure that it may be told. */
    public List<HarvestPart> of(UUID segmentId) {
        return sources.stream().sorted(Comparator.comparingInt(HarvestSource::order))
                .flatMap(source -> source.of(segmentId).stream()).toList();
    }
}
