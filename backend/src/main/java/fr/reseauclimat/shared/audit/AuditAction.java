package fr.reseauclimat.shared.audit;

public enum AuditAction {
    CREATE, UPDATE, DELETE
}
