package fr.reseauclimat.minutes.compilation;

import fr.reseauclimat.minutes.commitment.Commitments;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.security.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Minutes of several days: as a list, and what they say of a theme together. */
@ApplicationScoped
@Transactional
public class Compilations {

    /** Nobody reads more of it at once; the period can be made shorter. */
    private static final int MOST = 30;

    @Inject
    Viewers viewers;

    @Inject
    CompilationRepository repository;

    @Inject
    Commitments commitments;

    Page<PublishedMinutes> list(CompilationFilter filter, PageQuery page) {
        return repository.list(filter, viewers.current(), page);
    }

    /** @throws ProblemException 400 without a theme that there is */
    Compilation compile(CompilationFilter filter) {
        var theme = repository.themeName(filter.theme).orElse(null);
        if (theme == null) {
            throw ProblemException.invalid("theme", "Choisissez un thème.");
        }
        var found = repository.latest(filter, viewers.current(), MOST);
        var rows = found.items();
        var sources = rows.stream().map(row -> new Compilation.Source(row.minutes().eventId(), row.minutes().title(), row.minutes().startsAt(),
                row.minutes().number(), row.content().sections())).toList();
        // promises as the editions tell them, with what became of them since
        var promises = rows.stream().flatMap(row -> {
            var now = commitments.of(row.minutes().eventId());
            return row.content().commitments().stream()
                    .map(was -> now.stream().filter(one -> one.id().equals(was.id())).findFirst().orElse(was));
        }).toList();
        return new Compilation(theme, found.total(), sources, promises);
    }
}
