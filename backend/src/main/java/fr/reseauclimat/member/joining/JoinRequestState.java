package fr.reseauclimat.member.joining;

public enum JoinRequestState {
    PENDING,
    APPROVED,
    REFUSED
}
