package fr.reseauclimat.media;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.reseauclimat.shared.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The guard of each kind of owner. */
@ApplicationScoped
public class MediaGuards {

    private final Map<String, MediaGuard> byKind;

    @Inject
    MediaGuards(@All List<MediaGuard> guards) {
        byKind = guards.stream().collect(Collectors.toMap(MediaGuard::kind, Function.identity()));
    }

    public MediaGuard of(MediaOwner owner) {
        return Optional.ofNullable(byKind.get(owner.kind())).orElseThrow(ProblemException::notFound);
    }
}
