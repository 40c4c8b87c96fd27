package fr.reseauclimat.mail;

import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OutboxRepository implements PanacheRepositoryBase<OutboxMail, UUID> {
}
