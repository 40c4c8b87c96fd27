package fr.reseauclimat.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import fr.reseauclimat.facilitation.harvest.HarvestPart;
import fr.reseauclimat.facilitation.harvest.HarvestSource;
import jakarta.enterprise.context.ApplicationScoped;

/** A technique that brought what a test says. */
@ApplicationScoped
public class TestHarvest implements HarvestSource {

    private final Map<UUID, List<HarvestPart>> parts = new ConcurrentHashMap<>();

    public void bring(UUID segmentId, HarvestPart... brought) {
        parts.put(segmentId, List.of(brought));
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public List<HarvestPart> of(UUID segmentId) {
        return parts.getOrDefault(segmentId, List.of());
    }
}
