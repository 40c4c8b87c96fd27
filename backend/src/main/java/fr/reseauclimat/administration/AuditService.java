package fr.reseauclimat.administration;

import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional
class AuditService {

    @Inject
    AuditEntryRepository entries;

    Page<AuditEntry> list(AuditFilter filter, PageQuery page) {
        return entries.list(filter, page);
    }
}
