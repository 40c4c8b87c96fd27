package fr.reseauclimat.demo;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.demo.DemoCaptureRepository.DemoCapture;
import fr.reseauclimat.demo.DemoContent.DemoEvent;
import fr.reseauclimat.demo.DemoContent.DemoOrganisation;
import fr.reseauclimat.demo.DemoContent.DemoPeople;
import fr.reseauclimat.demo.DemoTopics.DemoTopic;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Fills an empty database with a plausible network of Bourgogne-Franche-Comté: real territories, fictitious people, a
 * past year of events and two months to come. Only where a demo is asked for, and never beside real members.
 */
@ApplicationScoped
class DemoNetwork {

    private static final Logger LOG = Logger.getLogger(DemoNetwork.class);

    @Inject
    ObjectMapper json;

    @Inject
    DemoRepository repository;

    @Inject
    DemoAroundRepository around;

    @Inject
    DemoDayRepository days;

    @Inject
    DemoRegistrationRepository registrations;

    @Inject
    DemoTechniqueRepository techniques;

    @Inject
    DemoRotationRepository rotations;

    @Inject
    DemoCaptureRepository captures;

    @Inject
    DemoLookingAheadRepository lookingAhead;

    @Inject
    DemoMinutesRepository minutes;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.demo")
    boolean wanted;

    /** After the territories, which organisations and events refer to. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    void fill(@Observes @Priority(1_000) StartupEvent start) throws IOException {
        if (!wanted || repository.hasMembers()) {
            return;
        }
        var content = content();
        var organisations = content.organisations().stream().map(organisation -> UUID.randomUUID()).toList();
        repository.insertOrganisations(content.organisations(), organisations);
        var members = new DemoPopulation(content.people(), content.organisations(), organisations,
                repository.themeSlugs(), clock.instant()).draw();
        repository.insertMembers(members, clock.instant());
        repository.insertJoinRequests(content.people().joinRequests(), clock.instant());
        new DemoAgenda(repository, members, clock.instant()).insert(content.events());
        days.insert();
        new DemoTopics(repository, members, clock.instant()).insert(read("topics", new TypeReference<List<DemoTopic>>() { }));
        around.insertTravel();
        around.insertWebinars(read("webinars", new TypeReference<DemoWebinars>() { }));
        new DemoPreparation(repository, members, clock.instant()).insert();
        registrations.enrich();
        rotations.insert();
        captures.insert(read("capture", new TypeReference<DemoCapture>() { }));
        techniques.insert();
        lookingAhead.insert(read("looking-ahead", new TypeReference<DemoLookingAhead>() { }));
        minutes.insert();
        LOG.infof("Demo network: %d organisations, %d members, %d events",
                organisations.size(), members.size(), content.events().size());
    }

    private DemoContent content() throws IOException {
        return new DemoContent(
                read("organisations", new TypeReference<List<DemoOrganisation>>() { }),
                read("people", new TypeReference<DemoPeople>() { }),
                read("events", new TypeReference<List<DemoEvent>>() { }));
    }

    private <T> T read(String name, TypeReference<T> type) throws IOException {
        try (var file = DemoNetwork.class.getResourceAsStream("/demo/" + name + ".json")) {
            return json.readValue(file, type);
        }
    }
}
