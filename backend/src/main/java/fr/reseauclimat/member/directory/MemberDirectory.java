package fr.reseauclimat.member.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import fr.reseauclimat.shared.text.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who is in the network, as members see each other. */
@ApplicationScoped
public class MemberDirectory {

    private static final Map<String, String> SORTS = Map.of(
            "name", "search_key(m.lastName)",
            "firstName", "search_key(m.firstName)",
            "organisation", "search_key(o.name)",
            "territory", "search_key(t.name)",
            "role", "m.role",
            "joinedAt", "m.joinedAt");

    private static final Map<String, String> SKILL_SORTS = Map.of("frequency", "frequency");

    @Inject
    DirectoryRepository directory;

    @Inject
    Members members;

    @Inject
    DirectoryMapper mapper;

    @Transactional
    Page<MemberSummary> search(MemberFilter filter, PageQuery page) {
        var criteria = MemberCriteria.of(filter);
        var rows = directory.page(criteria, page.orderBy(SORTS, "name,firstName"), page);
        return Page.of(summaries(rows), page, directory.count(criteria));
    }

    @Transactional
    MemberDetail get(UUID id) {
        var member = members.get(id);
        return mapper.toDetail(member, members.photoDigest(id));
    }

    @Transactional
    Page<String> skills(String typed, PageQuery page) {
        page.sortKeys(SKILL_SORTS, "frequency");
        var key = String.join(" ", SearchText.words(typed));
        return Page.of(directory.skills(key, page), page, directory.countSkills(key));
    }

    private List<MemberSummary> summaries(List<MemberRow> rows) {
        var themes = directory.themesOf(rows.stream().map(MemberRow::id).toList());
        return rows.stream().map(row -> row.with(themes.getOrDefault(row.id(), List.of()))).toList();
    }
}
