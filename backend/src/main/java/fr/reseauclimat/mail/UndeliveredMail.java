package fr.reseauclimat.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import fr.reseauclimat.shared.text.MailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whom letters do not reach: the mail server refuses the address for good, or was silent for days. It lasts until a letter
 * reaches the same address. SQL that lists people joins the view {@code undelivered_addresses}.
 */
@ApplicationScoped
public class UndeliveredMail {

    @Inject
    OutboxRepository repository;

    /** @return since when, or null where letters arrive */
    public Instant since(MailAddress address) {
        return address == null ? null : since(List.of(address)).get(address);
    }

    /** @return nothing for those where letters arrive */
    public Map<MailAddress, Instant> since(Collection<MailAddress> addresses) {
        return addresses.isEmpty() ? Map.of() : repository.undelivered(addresses);
    }
}
