package fr.reseauclimat.event.registration.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.registration.QueueCheck;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Many people at once, over HTTP, whatever the interleaving; and the proof that the check would see a missing lock. */
@QuarkusTest
@ApiTest
class RegistrationRaceTest {

    private static final int CAPACITY = 40;
    private static final int PEOPLE = 100;

    @TestHTTPResource("/api/events/")
    URI address;

    @Inject
    EventFixtures fixtures;

    @Inject
    QueueCheck check;

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3 })
    void aHundredPeopleRegisterAtOnceForFortyPlaces(int seed) throws Exception {
        QuarkusMock.installMockForType(new UnevenRepository(true), EventRepository.class);
        var event = event(CAPACITY);

        var answers = send(shuffled(IntStream.range(0, PEOPLE).mapToObj(i -> put(event, person(i))).toList(), seed));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200));
        assertThat(check.defects(event, CAPACITY, PEOPLE)).isEmpty();
        assertThat(fixtures.count("state = 'REGISTERED'", event)).isEqualTo(40);
        assertThat(fixtures.count("state = 'WAITING'", event)).isEqualTo(60);
        assertThat(answers.stream().filter(answer -> answer.body().contains("\"REGISTERED\""))).hasSize(40);
        assertThat(IntStream.rangeClosed(1, 60).mapToObj(place -> "\"position\":" + place + ",")).as("each was told its own place")
                .allSatisfy(place -> assertThat(answers.stream().filter(answer -> answer.body().contains(place))).hasSize(1));
    }

    @Test
    void withoutTheLockTheCheckSeesIt() throws Exception {
        QuarkusMock.installMockForType(new UnevenRepository(false), EventRepository.class);
        var event = event(CAPACITY);
        send(IntStream.range(0, PEOPLE).mapToObj(i -> put(event, person(i))).toList());
        assertThat(check.defects(event, CAPACITY, PEOPLE)).anyMatch(defect -> defect.endsWith("places were given of 40"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3 })
    void placesThatAreGivenBackGoToWhoWaitsWhileOthersJoin(int seed) throws Exception {
        QuarkusMock.installMockForType(new UnevenRepository(true), EventRepository.class);
        var event = event(10);
        var answers = leaveAndJoin(event, seed);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204));
        assertThat(check.defects(event, 10, 45)).isEmpty();
        assertThat(fixtures.count("state = 'REGISTERED'", event)).isEqualTo(10);
    }

    @Test
    void withoutTheLockGivingBackLeavesTraces() throws Exception {
        QuarkusMock.installMockForType(new UnevenRepository(false), EventRepository.class);
        var event = event(10);
        leaveAndJoin(event, 1);
        assertThat(check.defects(event, 10, 45)).isNotEmpty();
    }

    @Test
    void theSameRequestFiftyTimesAtOnceHasOneEffect() throws Exception {
        var event = event(5);
        var answers = send(Collections.nCopies(50, put(event, person(0))));
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers).extracting(HttpResponse::body).as("the same answer").containsOnly(answers.getFirst().body());
        assertThat(check.defects(event, 5, 1)).isEmpty();
    }

    /** Thirty are in, ten of them with a place; then fifteen leave while thirty others come. */
    private List<HttpResponse<String>> leaveAndJoin(UUID event, int seed) throws Exception {
        for (int i = 0; i < 30; i++) {
            send(List.of(put(event, person(i))));
        }
        var both = new ArrayList<HttpRequest>();
        IntStream.range(0, 15).forEach(i -> both.add(request(event, person(i)).DELETE().build()));
        IntStream.range(30, 60).forEach(i -> both.add(put(event, person(i))));
        return send(shuffled(both, seed));
    }

    private UUID event(int capacity) {
        return fixtures.published("claire", Plans.soon().capacity(capacity));
    }

    private String person(int number) {
        var name = "race-" + number;
        fixtures.member(name);
        return name;
    }

    private HttpRequest put(UUID event, String person) {
        return request(event, person).PUT(BodyPublishers.noBody()).build();
    }

    private HttpRequest.Builder request(UUID event, String person) {
        return HttpRequest.newBuilder(address.resolve(event + "/registration"))
                .header("Authorization", "Bearer " + Tokens.of(person, Roles.AGENT));
    }

    private static List<HttpRequest> shuffled(List<HttpRequest> requests, int seed) {
        var shuffled = new ArrayList<>(requests);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<HttpResponse<String>> send(List<HttpRequest> requests) throws Exception {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var threads = Executors.newFixedThreadPool(requests.size())) {
            var calls = requests.stream()
                    .<Callable<HttpResponse<String>>>map(request -> () -> client.send(request, BodyHandlers.ofString())).toList();
            var answers = new ArrayList<HttpResponse<String>>();
            for (var call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        }
    }

    /** Lets each request pause for a moment where the places are about to be counted; with the lock, or with it taken out. */
    static class UnevenRepository extends EventRepository {

        private final boolean locks;

        UnevenRepository(boolean locks) {
            this.locks = locks;
        }

        @Override
        public Optional<Event> lockForRegistration(UUID id) {
            var event = locks ? super.lockForRegistration(id) : findByIdOptional(id);
            try {
                Thread.sleep(ThreadLocalRandom.current().nextInt(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return event;
        }
    }
}
