package fr.reseauclimat.facilitation.rotation.contradiction;

import java.util.List;
import java.util.stream.Collectors;

/** No plan can satisfy the demand. */
public class ImpossibleRotationException extends RuntimeException {

    private final transient List<Contradiction> contradictions;

    public ImpossibleRotationException(List<Contradiction> contradictions) {
        super(contradictions.stream().map(each -> each.kind() + " " + each.conditions()).collect(Collectors.joining("; ")));
        this.contradictions = List.copyOf(contradictions);
    }

    public List<Contradiction> contradictions() {
        return contradictions;
    }
}
