package fr.reseauclimat.theme;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional
public class ThemeService {

    @Inject
    ThemeRepository themes;

    @Inject
    ThemeMapper mapper;

    Page<ThemeDetail> list(boolean withArchived, PageQuery page) {
        return themes.list(withArchived, page).map(mapper::toDetail);
    }

    ThemeDetail get(UUID id) {
        return mapper.toDetail(find(id));
    }

    ThemeDetail create(CreateThemeRequest request) {
        int position = request.position() == null ? themes.nextPosition() : request.position();
        return save(new Theme(request.nameFr(), request.nameEn(), request.axis(), position));
    }

    ThemeDetail update(UUID id, UpdateThemeRequest request, String ifMatch) {
        var theme = find(id);
        ExpectedVersion.require(ifMatch, theme.version());
        theme.describe(request.nameFr(), request.nameEn(), request.axis(), request.position());
        return save(theme);
    }

    ThemeDetail archive(UUID id) {
        var theme = find(id);
        theme.archive();
        return save(theme);
    }

    ThemeDetail restore(UUID id) {
        var theme = find(id);
        theme.restore();
        return save(theme);
    }

    /**
     * The themes that an object of another feature shall carry.
     *
     * @param carried what the object carries already: of these, archived ones may stay
     * @param field   the field of the request that names them
     * @throws ProblemException 400 on that field for one that is unknown, or archived and new to the object
     */
    public Set<Theme> refer(Set<UUID> ids, Set<Theme> carried, String field) {
        var found = new LinkedHashSet<Theme>();
        for (UUID id : ids) {
            var theme = themes.findByIdOptional(id)
                    .orElseThrow(() -> ProblemException.invalid(field, "Ce thème est inconnu."));
            if (theme.archived() && !carried.contains(theme)) {
                throw ProblemException.invalid(field, "Le thème «\u00a0" + theme.nameFr() + "\u00a0» est archivé.");
            }
            found.add(theme);
        }
        return found;
    }

    private Theme find(UUID id) {
        return themes.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** Written at once: the answer carries the new version, and a refusal by the database belongs to this request. */
    private ThemeDetail save(Theme theme) {
        themes.persistAndFlush(theme);
        return mapper.toDetail(theme);
    }
}
