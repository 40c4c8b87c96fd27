package fr.reseauclimat.event.visit;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What one must know to come along on a field visit. */
@Audited(name = "visit-sheet", fr = "une fiche de visite", en = "a visit sheet", within = "segment")
@Entity
@Table(name = "visit_sheets")
class VisitSheet extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private EventSegment segment;

    private String meetingPoint;
    private Double latitude;
    private Double longitude;

    @Enumerated(EnumType.STRING)
    private StepFree stepFree = StepFree.UNKNOWN;

    private String stepFreeNote;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member hostMember;

    private String hostName;
    private String equipment;
    private String rules;
    private Integer coachSeats;

    protected VisitSheet() {
    }

    VisitSheet(EventSegment segment) {
        this.segment = segment;
    }

    /**
     * @param host the member who receives, or null
     * @throws ProblemException 400 for half a pair of coordinates
     */
    void describe(VisitSheetRequest request, Member host) {
        if ((request.latitude() == null) != (request.longitude() == null)) {
            throw ProblemException.invalid("latitude", "Indiquez la latitude et la longitude, ou ni l’une ni l’autre.");
        }
        meetingPoint = request.meetingPoint().strip();
        latitude = request.latitude();
        longitude = request.longitude();
        stepFree = request.stepFree();
        stepFreeNote = WrittenText.orNull(request.stepFreeNote());
        hostMember = host;
        hostName = WrittenText.orNull(request.hostName());
        equipment = WrittenText.orNull(request.equipment());
        rules = WrittenText.orNull(request.rules());
        coachSeats = request.coachSeats();
    }

    boolean hasCoach() {
        return coachSeats != null;
    }
}
