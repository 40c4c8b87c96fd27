package fr.reseauclimat.minutes.commitment;

/** A commitment as people read it. Within the transaction in which it was read. */
final class CommitmentView {

    private CommitmentView() {
    }

    static CommitmentDetail of(Commitment commitment) {
        return new CommitmentDetail(commitment.id(), commitment.minutes().event().id(), commitment.what(), commitment.whoInWords(),
                commitment.member() == null ? null : commitment.member().id(),
                commitment.organisation() == null ? null : commitment.organisation().id(),
                commitment.segment() == null ? null : commitment.segment().title(), commitment.dueOn(), commitment.state(),
                commitment.outcome(), commitment.version());
    }
}
