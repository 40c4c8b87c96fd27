package fr.reseauclimat.minutes.section;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.minutes.text.BlockMerge;
import fr.reseauclimat.minutes.text.RichText;
import fr.reseauclimat.minutes.text.TextBlocks;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps what several people write into one section at once. */
@ApplicationScoped
@Transactional
public class SectionTexts {

    /** The platform itself, when it writes down what was captured. */
    private static final UUID PLATFORM = new UUID(0, 0);

    @Inject
    MinutesDoor door;

    @Inject
    SectionRepository sections;

    @Inject
    CurrentMember currentMember;

    @Inject
    Clock clock;

    /** @throws TextConflictException where somebody else changed the same block */
    SavedText save(UUID eventId, UUID sectionId, TextRequest request) {
        door.require(eventId);
        var section = sections.lock(eventId, sectionId).orElseThrow(ProblemException::notFound);
        var typed = RichText.clean(request.text());
        var base = base(section, request);
        if (base.filter(text -> text.equals(section.body())).isPresent()) {
            write(section, typed, null, request.writer());
            return new SavedText(section.body(), section.revision(), false);
        }
        var pieces = base.map(text -> BlockMerge.merge(TextBlocks.split(text), TextBlocks.split(typed), TextBlocks.split(section.body())))
                .orElseGet(() -> BlockMerge.unrelated(typed, section.body()));
        var agreed = BlockMerge.agreed(pieces);
        if (agreed == null) {
            throw new TextConflictException(section.revision(), pieces);
        }
        write(section, TextBlocks.join(agreed), typed, request.writer());
        return new SavedText(section.body(), section.revision(), !section.body().equals(typed));
    }

    /** Within the transaction of the caller, who has made sure of the right to it. @param text clean */
    public void write(Section section, String text) {
        write(section, text, null, PLATFORM);
    }

    /**
     * Puts a text that was proposed together with what was written since; likewise.
     *
     * @param upon     what it was proposed upon
     * @throws ProblemException 409 where the same block was rewritten meanwhile
     */
    public void putTogether(Section section, String upon, String proposed) {
        var agreed = BlockMerge.agreed(BlockMerge.merge(TextBlocks.split(upon), TextBlocks.split(proposed), TextBlocks.split(section.body())));
        if (agreed == null) {
            throw new ProblemException(ProblemType.CONFLICT,
                    "Ce passage a été réécrit depuis. Reprenez la proposition dans le texte, puis acceptez-la avec des changements.");
        }
        write(section, TextBlocks.join(agreed));
    }

    /** @param typed what was sent, or null where it is the text itself */
    private void write(Section section, String text, String typed, UUID writer) {
        if (!text.equals(section.body()) || typed != null) {
            section.write(text);
            sections.keepText(section, typed, currentMember.idOrNull(), writer, clock.instant());
            door.tell(section.minutes().event().id());
        }
    }

    /**
     * What this page wrote upon. Where it sent something after the text that it shows, its answer is still on the way or got
     * lost: the page goes on from what it sent.
     */
    private Optional<String> base(Section section, TextRequest request) {
        return sections.sentBy(request.writer(), section.id(), request.revision())
                .or(() -> request.revision() == 0 ? Optional.of("") : sections.text(section.id(), request.revision()));
    }
}
