package fr.reseauclimat.facilitation.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads what members look for and can tell of, reduced to the stems of its French words by the database. */
@ApplicationScoped
class WishRepository {

    private static final String STEMS = "tsvector_to_array(to_tsvector('french', text)) stems";

    private static final String NEEDS = """
            select member_id, text, %s from member_needs where member_id = any (?) order by member_id, position""".formatted(STEMS);

    private static final String OFFERS = """
            select member_id, text, %s
            from (select member_id, text from member_offers union all select member_id, label from member_skills) lines
            where member_id = any (?) order by member_id, text""".formatted(STEMS);

    @Inject
    Session session;

    List<WishLine> needs(Collection<UUID> members) {
        return list(NEEDS, members);
    }

    /** Skills count as offers. */
    List<WishLine> offers(Collection<UUID> members) {
        return list(OFFERS, members);
    }

    private List<WishLine> list(String sql, Collection<UUID> members) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setArray(1, connection.createArrayOf("uuid", members.toArray()));
                var row = query.executeQuery();
                var lines = new ArrayList<WishLine>();
                while (row.next()) {
                    Set<String> stems = Arrays.stream((Object[]) row.getArray("stems").getArray()).map(String.class::cast)
                            .collect(Collectors.toSet());
                    if (!stems.isEmpty()) {
                        lines.add(new WishLine(row.getObject("member_id", UUID.class), row.getString("text"), stems));
                    }
                }
                return lines;
            }
        });
    }
}
