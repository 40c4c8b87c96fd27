package fr.reseauclimat.theme;

import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ThemeRepository implements PanacheRepositoryBase<Theme, UUID> {

    private static final int STEP = 10;
    private static final Map<String, String> SORTS = Map.of(
            "position", "position", "nameFr", "function('search_key', nameFr)",
            "nameEn", "function('search_key', nameEn)", "axis", "axis");

    Page<Theme> list(boolean withArchived, PageQuery page) {
        String where = withArchived ? "from Theme" : "from Theme where not archived";
        PanacheQuery<Theme> found = find(where + page.orderBy(SORTS, "position") + ", id");
        return Page.of(found.page(page.page() - 1, page.size()).list(), page, found.count());
    }

    /** A position behind all others, with room to move others in between. */
    int nextPosition() {
        Integer last = getEntityManager().createQuery("select max(position) from Theme", Integer.class).getSingleResult();
        return last == null ? STEP : last + STEP;
    }
}
