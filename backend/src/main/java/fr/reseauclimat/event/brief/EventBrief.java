package fr.reseauclimat.event.brief;

import java.util.ArrayList;
import java.util.List;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** What an event is for: goals, for whom, and what people leave with. Written before the programme. */
@Audited(name = "event-brief", fr = "l’intention d’une rencontre", en = "the brief of an event", within = "event")
@Entity
@Table(name = "event_briefs")
class EventBrief extends VersionedEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private Event event;

    private String audience;
    private String takeaways;

    @ElementCollection
    @CollectionTable(name = "event_brief_goals", joinColumns = @JoinColumn(name = "brief_id"))
    @OrderColumn(name = "position")
    private List<BriefGoal> goals = new ArrayList<>();

    protected EventBrief() {
    }

    EventBrief(Event event) {
        this.event = event;
    }

    void write(String audience, String takeaways, List<BriefGoal> goals) {
        this.audience = WrittenText.orNull(audience);
        this.takeaways = WrittenText.orNull(takeaways);
        this.goals.clear();
        this.goals.addAll(goals);
    }

    String audience() {
        return audience;
    }

    String takeaways() {
        return takeaways;
    }

    List<BriefGoal> goals() {
        return List.copyOf(goals);
    }
}
