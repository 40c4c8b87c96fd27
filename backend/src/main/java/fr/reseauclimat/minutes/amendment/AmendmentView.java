package fr.reseauclimat.minutes.amendment;

import fr.reseauclimat.minutes.text.TextChanges;

/** A proposal as people read it. Within the transaction in which it was read. */
final class AmendmentView {

    private AmendmentView() {
    }

    static AmendmentDetail of(Amendment amendment) {
        return new AmendmentDetail(amendment.id(), amendment.section().id(), amendment.section().title(),
                amendment.author() == null ? null : amendment.author().fullName(), amendment.remark(), amendment.proposed(),
                amendment.proposed() == null ? null : TextChanges.between(amendment.upon(), amendment.proposed()), amendment.state(),
                amendment.answer(), amendment.proposedAt());
    }
}
