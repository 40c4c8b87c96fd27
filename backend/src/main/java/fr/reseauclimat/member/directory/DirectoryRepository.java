package fr.reseauclimat.member.directory;

import java.util.Map;

import org.hibernate.Session;

import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.member.PhotoAddress;
import fr.reseauclimat.organisation.OrganisationRef;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.listing.Row;
import fr.reseauclimat.shared.listing.SqlCondition;
import fr.reseauclimat.shared.text.SearchText;
import fr.reseauclimat.territory.TerritoryRef;
import fr.reseauclimat.theme.ThemeRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The directory is read by rows; no member is loaded. */
@ApplicationScoped
class DirectoryRepository {

    private static final Map<String, String> SORTS = Map.of(
            "name", "search_key(m.last_name)",
            "firstName", "search_key(m.first_name)",
            "organisation", "search_key(m.organisation_name)",
            "territory", "search_key(t.name)",
            "role", "m.role",
            "joinedAt", "m.joined_at");

    /** A hidden photo is not even selected. */
    private static final String COLUMNS = TerritoryRef.COLUMNS + """
            , m.id, m.first_name, m.last_name, m.role, m.job_title, m.organisation_id, m.organisation_name, m.organisation_kind, %s themes, array(select s.label from member_skills s where s.member_id = m.id order by s.label) skills,
            (select f.file_id from member_photos f join members o on o.id = f.member_id and o.photo_visible where o.id = m.id) photo"""
            .formatted(ThemeRef.column("member_themes", "member_id = m.id"));

    private static final String FROM = "people m left join territories t on t.id = m.territory_id";

    private static final String OFFERED = "exists (select 1 from member_offers s where s.member_id = m.id and search_key(s.text) like ?)";
    private static final String NEEDED = "exists (select 1 from member_needs s where s.member_id = m.id and search_key(s.text) like ?)";

    private static final String ANYWHERE = """
            exists (select 1 from (values (concat(m.first_name, ' ', m.last_name)), (m.job_title), (m.organisation_name), (t.name)) said (text)
                    where search_key(said.text) like w.pattern)
            or exists (select 1 from member_skills s where s.member_id = m.id and search_key(s.label) like w.pattern)
            or exists (select 1 from member_offers s where s.member_id = m.id and search_key(s.text) like w.pattern)
            or exists (select 1 from member_needs s where s.member_id = m.id and search_key(s.text) like w.pattern)""";

    @Inject
    Session session;

    Page<MemberSummary> list(MemberFilter filter, PageQuery page) {
        var skill = String.join(" ", SearchText.words(filter.skill));
        var condition = new SqlCondition()
                .words("exists (select 1 from (values (?)) w (pattern) where " + ANYWHERE + ")", filter.q)
                .words(OFFERED, filter.offers)
                .words(NEEDED, filter.needs)
                .in("m.role", filter.roles)
                .is("m.organisation_id", filter.organisation)
                .in("m.organisation_kind", filter.organisationKinds)
                .and(filter.territory.holds("m.territory_id"))
                .among("exists (select 1 from member_themes x where x.member_id = m.id and x.theme_id = any (?))", filter.themes);
        if (!skill.isEmpty()) {
            condition.and("exists (select 1 from member_skills s where s.member_id = m.id and search_key(s.label) = ?)", skill);
        }
        return Listing.select(COLUMNS).from(FROM).where(condition).sorted(SORTS, "name,firstName", "m.id")
                .page(session, page, DirectoryRepository::member);
    }

    /** Skills with a word that starts with what was typed. */
    Page<String> skills(String typed, PageQuery page) {
        var found = "(select min(label) label, count(*) frequency, search_key(label) folded from member_skills group by search_key(label)) s";
        return Listing.select("s.label").from(found).where("' ' || s.folded like ?", "% " + String.join(" ", SearchText.words(typed)) + "%")
                .sorted(Map.of("frequency", "-s.frequency"), "frequency", "s.folded")
                .page(session, page, row -> row.text("label"));
    }

    private static MemberSummary member(Row row) {
        return new MemberSummary(row.id("id"), row.text("first_name"), row.text("last_name"), row.value(MemberRole.class, "role"),
                row.text("job_title"), OrganisationRef.of(row), TerritoryRef.of(row), ThemeRef.of(row, "themes"), row.list("skills"),
                PhotoAddress.of(row.id("photo")));
    }
}
