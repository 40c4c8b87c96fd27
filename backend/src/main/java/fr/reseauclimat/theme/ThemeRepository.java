package fr.reseauclimat.theme;

import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
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
        return Page.of(find(where + page.orderBy(SORTS, "position") + ", id"), page);
    }

    /** A position behind all others, with room to move others in between. */
    int nextPosition() {
        Integer last = getEntityManager().createQuery("select max(position) from Theme", Integer.class).getSingleResult();
        return last == null ? STEP : last + STEP;
    }
}
