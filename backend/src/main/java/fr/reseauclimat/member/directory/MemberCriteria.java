package fr.reseauclimat.member.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.reseauclimat.shared.text.SearchText;

/** A {@link MemberFilter} as conditions on {@code Member m left join m.organisation o left join m.territory t}. */
class MemberCriteria {

    private static final String ANYWHERE = """
            (search_key(concat(m.firstName, ' ', m.lastName)) like %1$s
            or search_key(coalesce(m.jobTitle, '')) like %1$s
            or search_key(o.name) like %1$s
            or search_key(t.name) like %1$s
            or exists (select 1 from m.skills s where search_key(s) like %1$s)
            or exists (select 1 from m.offers s where search_key(s) like %1$s)
            or exists (select 1 from m.needs s where search_key(s) like %1$s))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static MemberCriteria of(MemberFilter filter) {
        var criteria = new MemberCriteria();
        criteria.words(filter.q, "q", ANYWHERE);
        criteria.words(filter.offers, "offers", "exists (select 1 from m.offers s where search_key(s) like %s)");
        criteria.words(filter.needs, "needs", "exists (select 1 from m.needs s where search_key(s) like %s)");
        var skill = String.join(" ", SearchText.words(filter.skill));
        if (!skill.isEmpty()) {
            criteria.with("exists (select 1 from m.skills s where search_key(s) = :skill)", "skill", skill);
        }
        if (!filter.themes.isEmpty()) {
            criteria.with("exists (select 1 from m.themes x where x.id in :themes)", "themes", filter.themes);
        }
        if (!filter.roles.isEmpty()) {
            criteria.with("m.role in :roles", "roles", filter.roles);
        }
        if (filter.organisation != null) {
            criteria.with("o.id = :organisation", "organisation", filter.organisation);
        }
        if (!filter.organisationKinds.isEmpty()) {
            criteria.with("o.kind in :organisationKinds", "organisationKinds", filter.organisationKinds);
        }
        if (filter.territory != null && !filter.territory.isBlank()) {
            criteria.with("""
                    exists (select 1 from TerritoryContainment c
                    where c.containerId = :territory and c.containedId = t.id)""", "territory", filter.territory);
        }
        return criteria;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void words(String typed, String name, String condition) {
        var words = SearchText.words(typed);
        for (int i = 0; i < words.size(); i++) {
            with(condition.formatted(":" + name + i), name + i, "%" + words.get(i) + "%");
        }
    }

    private void with(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }
}
