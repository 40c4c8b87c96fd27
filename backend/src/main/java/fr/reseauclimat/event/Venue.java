package fr.reseauclimat.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.shared.text.WrittenText;
import fr.reseauclimat.territory.Territory;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** Where an event is held: in a place, from afar, or in both ways. */
@Embeddable
public class Venue {

    private boolean online;
    private String onlineUrl;
    private String placeName;
    private String address;

    @ManyToOne(fetch = FetchType.LAZY)
    private Territory territory;

    private String departmentCode;

    protected Venue() {
    }

    static Venue of(EventPlan plan) {
        var venue = new Venue();
        venue.online = plan.online();
        venue.onlineUrl = plan.online() ? plan.onlineUrl().strip() : null;
        venue.placeName = WrittenText.orNull(plan.placeName());
        venue.address = WrittenText.orNull(plan.address());
        venue.territory = plan.territory();
        venue.departmentCode = plan.departmentCode();
        return venue;
    }

    /** @return whether one can take part from afar; with a place as well, it is held in both ways */
    public boolean online() {
        return online;
    }

    /** @return where most people take part: the room, unless there is none */
    public Seat mainSeat() {
        return placeName == null && online ? Seat.ONLINE : Seat.ON_SITE;
    }

    /** @return ways of taking part, the main one first */
    public List<Seat> seats() {
        return placeName != null && online ? List.of(Seat.ON_SITE, Seat.ONLINE) : List.of(mainSeat());
    }

    /** @return address of the video conference, for those who take part alone */
    public String onlineUrl() {
        return onlineUrl;
    }

    public String placeName() {
        return placeName;
    }

    public String address() {
        return address;
    }

    public Territory territory() {
        return territory;
    }

    public String departmentCode() {
        return departmentCode;
    }

    /** @return place, address and territory as far as they are known, on one line; empty for what is online only */
    public String line() {
        return Stream.of(placeName, address, territory == null ? null : territory.name())
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    boolean sameAs(Venue other) {
        return Objects.equals(placeName, other.placeName)
                && Objects.equals(address, other.address)
                && Objects.equals(onlineUrl, other.onlineUrl)
                && Objects.equals(territoryId(), other.territoryId());
    }

    String territoryId() {
        return territory == null ? null : territory.id();
    }
}
