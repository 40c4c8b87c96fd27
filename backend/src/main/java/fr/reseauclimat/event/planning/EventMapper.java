package fr.reseauclimat.event.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.participant.Participation;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.MemberMapper;
import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.territory.TerritoryMapper;
import fr.reseauclimat.theme.Theme;
import fr.reseauclimat.theme.ThemeMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Written by hand, because half of the fields depend on who reads. */
@ApplicationScoped
class EventMapper {

    private static final Comparator<Member> BY_NAME =
            Comparator.comparing(Member::lastName).thenComparing(Member::firstName).thenComparing(Member::id);

    @Inject
    TerritoryMapper territories;

    @Inject
    ThemeMapper themes;

    @Inject
    MemberMapper members;

    /** @param signedIn visitors do not learn the names of members */
    EventDetail toDetail(Event event, Participation participation, List<EventAction> allowed, boolean signedIn) {
        var runsIt = allowed.contains(EventAction.EDIT) || allowed.contains(EventAction.SEE_REGISTRATIONS);
        var venue = event.venue();
        var hasPlace = participation.myState() == RegistrationState.REGISTERED;
        return new EventDetail(
                event.id(), event.kind(), event.title(), event.summary(), event.state(), event.visibility(),
                event.startsAt(), event.endsAt(), venue.online(), venue.placeName(),
                territories.toRef(venue.territory()), venue.departmentCode(), event.capacity(),
                participation.registered(), participation.waiting(),
                event.themes().stream().sorted(Comparator.comparing(Theme::position)).map(themes::toRef).toList(),
                kinds(event), participation.myState(),
                event.description(), venue.address(), runsIt || hasPlace ? venue.onlineUrl() : null,
                event.registrationDeadline(), event.segments().stream().map(EventMapper::toSegment).toList(),
                signedIn ? names(event.facilitators()) : List.of(),
                runsIt ? names(event.invitees()) : null,
                runsIt ? event.progress().returnComment() : null,
                event.progress().cancellationReason(), event.progress().isTemplate(), participation.mine(), allowed, event.version());
    }

    private List<MemberRef> names(Collection<Member> people) {
        return people.stream().sorted(BY_NAME).map(members::toRef).toList();
    }

    private static List<SegmentKind> kinds(Event event) {
        return event.segments().stream().map(EventSegment::kind)
                .filter(kind -> kind != SegmentKind.BREAK).distinct().toList();
    }

    private static Segment toSegment(EventSegment segment) {
        return new Segment(segment.id(), segment.kind(), segment.title(), segment.description(),
                segment.startsAt(), segment.endsAt(), segment.room(), segment.capacity(), segment.parallelGroup(),
                segment.speakers());
    }
}
