package fr.reseauclimat.organisation;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.web.ExpectedVersion;
import fr.reseauclimat.territory.TerritoryMapper;
import fr.reseauclimat.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional
public class OrganisationService {

    @Inject
    OrganisationRepository organisations;

    @Inject
    OrganisationMapper mapper;

    @Inject
    TerritoryService territories;

    @Inject
    TerritoryMapper territoryMapper;

    @Inject
    Clock clock;

    Page<OrganisationSummary> list(OrganisationFilter filter, PageQuery page) {
        return organisations.list(filter, page);
    }

    OrganisationDetail get(UUID id) {
        return detail(find(id));
    }

    OrganisationDetail create(SaveOrganisationRequest request) {
        var organisation = new Organisation(request.name(), request.kind(),
                territories.refer(request.territoryId(), "territoryId"), clock.instant());
        organisation.describe(request.siren(), request.website(), request.description());
        return save(organisation);
    }

    OrganisationDetail update(UUID id, SaveOrganisationRequest request, String ifMatch) {
        var organisation = find(id);
        ExpectedVersion.require(ifMatch, organisation.version());
        organisation.rename(request.name(), request.kind());
        organisation.locate(territories.refer(request.territoryId(), "territoryId"));
        organisation.describe(request.siren(), request.website(), request.description());
        return save(organisation);
    }

    /**
     * Adds an organisation of which no more is known yet.
     *
     * @param territoryId may be null
     */
    public Organisation add(String name, OrganisationKind kind, String territoryId) {
        var organisation = new Organisation(name, kind, territories.refer(territoryId, "territoryId"), clock.instant());
        organisations.persistAndFlush(organisation);
        return organisation;
    }

    /**
     * The organisation that an object of another feature shall refer to.
     *
     * @param id    may be null: then so is the result
     * @param field the field of the request that names it
     * @throws ProblemException 400 on that field where it is unknown
     */
    public Organisation refer(UUID id, String field) {
        if (id == null) {
            return null;
        }
        return organisations.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.invalid(field, "Cette structure est inconnue."));
    }

    private Organisation find(UUID id) {
        return organisations.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** Written at once: the answer carries the new version, and a refusal by the database belongs to this request. */
    private OrganisationDetail save(Organisation organisation) {
        organisations.persistAndFlush(organisation);
        return detail(organisation);
    }

    private OrganisationDetail detail(Organisation organisation) {
        return mapper.toDetail(organisation, territoryMapper.toRef(organisation.territory()),
                organisations.countMembers(organisation.id()));
    }
}
