package fr.reseauclimat.facilitation.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.event.SegmentKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How the network runs its techniques unless a facilitator decides otherwise: texts, kept beside the code. */
@ApplicationScoped
public class DefaultScripts {

    private final Map<SegmentKind, List<ScriptStep>> scripts = new EnumMap<>(SegmentKind.class);

    @Inject
    ObjectMapper json;

    @PostConstruct
    void read() {
        for (var kind : SegmentKind.values()) {
            if (kind.isTechnique()) {
                scripts.put(kind, read(kind));
            }
        }
    }

    public List<ScriptStep> of(SegmentKind technique) {
        return scripts.get(technique);
    }

    private List<ScriptStep> read(SegmentKind technique) {
        try (var file = DefaultScripts.class.getResourceAsStream("/scripts/" + technique.name() + ".json")) {
            var steps = json.readValue(file, new TypeReference<List<StepRequest>>() { });
            return IntStream.range(0, steps.size()).mapToObj(i -> ScriptStep.of(identity(technique, i), steps.get(i))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The script of " + technique, unreadable);
        }
    }

    /** The same at each start: a clock may stand at the step. */
    private static UUID identity(SegmentKind technique, int position) {
        return UUID.nameUUIDFromBytes((technique + "/" + position).getBytes(StandardCharsets.US_ASCII));
    }
}
