package fr.reseauclimat.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
@TestTransaction
class OrganisationRepositoryTest {

    @Inject
    OrganisationRepository organisations;

    @Inject
    OrganisationService service;

    @Inject
    EntityManager database;

    @Test
    void membersAreCountedAndSortedBy() {
        service.add("Zèbre seul", OrganisationKind.ASSOCIATION, null);
        UUID many = service.add("Zèbre à deux", OrganisationKind.COMPANY, "DEP-71").id();
        addMember(many);
        addMember(many);

        var filter = new OrganisationFilter();
        filter.q = "zebre";
        var page = organisations.list(filter, PageQuery.of(1, 20, "-memberCount"));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.items()).extracting(OrganisationSummary::name).containsExactly("Zèbre à deux", "Zèbre seul");
        assertThat(page.items()).extracting(OrganisationSummary::memberCount).containsExactly(2L, 0L);
        assertThat(page.items().getFirst().territory().name()).isEqualTo("Saône-et-Loire");
        assertThat(organisations.countMembers(many)).isEqualTo(2);
        assertThat(service.get(many).memberCount()).isEqualTo(2);
    }

    private void addMember(UUID organisation) {
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                insert into members (id, first_name, last_name, email, role, joined_at, organisation_id)
                values (:id, 'Prénom', 'Nom', :email, 'AGENT', now(), :organisation)""")
                .setParameter("id", id)
                .setParameter("email", id + "@example.org")
                .setParameter("organisation", organisation)
                .executeUpdate();
    }
}
