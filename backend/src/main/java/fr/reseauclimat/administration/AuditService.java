package fr.reseauclimat.administration;

import fr.reseauclimat.shared.audit.AuditKindRepository;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional
class AuditService {

    @Inject
    AuditEntryRepository entries;

    @Inject
    AuditNames names;

    @Inject
    AuditKindRepository kinds;

    Page<AuditEntry> list(AuditFilter filter, PageQuery page) {
        return names.tell(entries.list(filter, page));
    }

    AuditKindList kinds() {
        return new AuditKindList(kinds.all().stream().map(kind -> new AuditKind(kind.name(), kind.fr(), kind.en())).toList());
    }
}
