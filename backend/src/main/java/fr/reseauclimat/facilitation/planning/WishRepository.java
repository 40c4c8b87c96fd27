package fr.reseauclimat.facilitation.planning;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.listing.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads what members look for and can tell of, reduced to the stems of its French words by the database. */
@ApplicationScoped
class WishRepository {

    private static final String STEMS = "tsvector_to_array(to_tsvector('french', text)) stems";

    /** Skills count as offers. */
    private static final String OFFERS =
            "(select member_id, 0 position, text from member_offers union all select member_id, 0, label from member_skills) lines";

    @Inject
    Session session;

    List<WishLine> needs(Collection<UUID> members) {
        return list("member_needs", members);
    }

    List<WishLine> offers(Collection<UUID> members) {
        return list(OFFERS, members);
    }

    private List<WishLine> list(String lines, Collection<UUID> members) {
        return Listing.select("member_id, text, " + STEMS).from(lines).where("member_id = any (?)", members)
                .ordered("member_id, position, text")
                .all(session, row -> new WishLine(row.id("member_id"), row.text("text"), Set.copyOf(row.<String>list("stems"))))
                .stream().filter(line -> !line.stems().isEmpty()).toList();
    }
}
