package fr.reseauclimat.minutes.commitment;

import java.time.Instant;
import java.time.LocalDate;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.minutes.section.Minutes;
import fr.reseauclimat.organisation.Organisation;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What somebody said to do, until when. */
@Audited(name = "commitment", fr = "un engagement", en = "a commitment", within = "whole")
@Entity
@Table(name = "commitments")
class Commitment extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "minutes_id", updatable = false)
    private Minutes whole;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "segment_id", updatable = false)
    private EventSegment segment;

    private String what;

    @Personal
    private String who;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.OPEN;

    private String outcome;
    private Instant answeredAt;

    @Column(updatable = false)
    private String origin;

    @Column(updatable = false)
    private Instant addedAt;

    protected Commitment() {
    }

    /** @param origin of what was captured, or null for what somebody wrote down */
    Commitment(Minutes minutes, EventSegment segment, String origin, Instant now) {
        this.whole = minutes;
        this.segment = segment;
        this.origin = origin;
        this.addedAt = now;
    }

    /** @param who in words; not needed for a member or an organisation, which say it themselves */
    void say(String what, String who, Member member, Organisation organisation, LocalDate dueOn) {
        this.what = what.strip();
        this.member = member;
        this.organisation = organisation;
        this.who = member == null && organisation == null ? WrittenText.orNull(who) : null;
        this.dueOn = dueOn;
    }

    void answer(CommitmentState state, String outcome, Instant now) {
        this.state = state;
        this.outcome = WrittenText.orNull(outcome);
        this.answeredAt = state == CommitmentState.OPEN ? null : now;
    }

    /** @return who said so, as people read it, or null */
    String whoInWords() {
        if (member != null) {
            return member.fullName() + (member.organisation() == null ? "" : ", " + member.organisation().name());
        }
        return organisation != null ? organisation.name() : who;
    }

    Minutes minutes() {
        return whole;
    }

    EventSegment segment() {
        return segment;
    }

    String what() {
        return what;
    }

    String who() {
        return who;
    }

    Member member() {
        return member;
    }

    Organisation organisation() {
        return organisation;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    CommitmentState state() {
        return state;
    }

    String outcome() {
        return outcome;
    }
}
