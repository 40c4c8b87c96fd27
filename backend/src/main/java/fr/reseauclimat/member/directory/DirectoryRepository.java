package fr.reseauclimat.member.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.paging.PageQuery;
import fr.reseauclimat.theme.Axis;
import fr.reseauclimat.theme.ThemeRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The directory is read by projections; no member is loaded. */
@ApplicationScoped
class DirectoryRepository implements PanacheRepositoryBase<Member, UUID> {

    private static final String SEARCHED = " from Member m left join m.organisation o left join m.territory t";

    /** A hidden photo is not even selected. */
    private static final String ROW = """
            select new fr.reseauclimat.member.directory.MemberRow(
            m.id, m.firstName, m.lastName, m.role, m.jobTitle, o.id, o.name, o.kind, t.id, t.kind, t.code, t.name,
            (select array_agg(s) within group (order by s) from m.skills s),
            (select p.fileId from MemberPhoto p where p.memberId = m.id and m.visibility.photo))""";

    /** Always ends with the identifier, so that namesakes keep their place from page to page. */
    List<MemberRow> page(MemberCriteria criteria, String orderBy, PageQuery page) {
        var query = getEntityManager().createQuery(ROW + SEARCHED + criteria.where() + orderBy + ", m.id", MemberRow.class);
        criteria.parameters().forEach(query::setParameter);
        return query.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
    }

    long count(MemberCriteria criteria) {
        return count(SEARCHED + criteria.where(), criteria.parameters());
    }

    Map<UUID, List<ThemeRef>> themesOf(List<UUID> members) {
        record Tagged(UUID member, UUID id, String slug, String nameFr, String nameEn, Axis axis) {
        }
        var tags = getEntityManager().createQuery("""
                select m.id, x.id, x.slug, x.nameFr, x.nameEn, x.axis
                from Member m join m.themes x where m.id in :members order by x.position""", Tagged.class)
                .setParameter("members", members)
                .getResultList();
        return tags.stream().collect(groupingBy(Tagged::member,
                mapping(tag -> new ThemeRef(tag.id, tag.slug, tag.nameFr, tag.nameEn, tag.axis), toList())));
    }

    /** Skills with a word that starts with the key, the most frequent first. */
    List<String> skills(String key, PageQuery page) {
        return getEntityManager().createQuery("""
                select min(s) from Member m join m.skills s
                where concat(' ', search_key(s)) like :start
                group by search_key(s)
                order by count(*) desc, search_key(s)""", String.class)
                .setParameter("start", "% " + key + "%")
                .setFirstResult(page.offset()).setMaxResults(page.size())
                .getResultList();
    }

    long countSkills(String key) {
        return getEntityManager().createQuery("""
                select count(distinct search_key(s)) from Member m join m.skills s
                where concat(' ', search_key(s)) like :start""", Long.class)
                .setParameter("start", "% " + key + "%")
                .getSingleResult();
    }
}
