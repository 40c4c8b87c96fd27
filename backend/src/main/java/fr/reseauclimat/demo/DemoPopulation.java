package fr.reseauclimat.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import fr.reseauclimat.demo.DemoContent.DemoOrganisation;
import fr.reseauclimat.demo.DemoContent.DemoPeople;
import fr.reseauclimat.member.MemberRole;

/** Draws the people of the demo network. The same seed draws the same people. */
final class DemoPopulation {

    private static final long SEED = 2026;
    private static final int SIZE = 200;
    private static final String AUTHORITY = "LOCAL_AUTHORITY";

    private final Random random = new Random(SEED);
    private final DemoPeople people;
    private final List<DemoOrganisation> organisations;
    private final List<UUID> organisationIds;
    private final List<String> themes;
    private final Instant now;
    private final HashSet<String> taken = new HashSet<>();

    DemoPopulation(DemoPeople people, List<DemoOrganisation> organisations, List<UUID> organisationIds,
            List<String> themes, Instant now) {
        this.people = people;
        this.organisations = organisations;
        this.organisationIds = organisationIds;
        this.themes = themes;
        this.now = now;
    }

    /** The holders of accounts first, in the order in which they are written down. */
    List<DemoMember> draw() {
        var members = new ArrayList<DemoMember>();
        for (var account : people.accounts()) {
            var index = organisationNamed(account.organisation());
            members.add(member(account.firstName(), account.lastName(), account.username() + "@reseau-climat.example.org",
                    account.role(), account.jobTitle(), index, true));
        }
        for (var index = 0; members.size() < SIZE; index = (index + 1) % organisations.size()) {
            members.add(somebodyOf(index));
        }
        return members;
    }

    private DemoMember somebodyOf(int organisation) {
        var kind = organisations.get(organisation).kind();
        var role = switch (kind) {
            case AUTHORITY -> random.nextInt(5) < 2 ? MemberRole.ELECTED_OFFICIAL : MemberRole.AGENT;
            case "ASSOCIATION" -> MemberRole.ASSOCIATION;
            case "COMPANY" -> organisations.get(organisation).name().equals("Missions Publiques")
                    ? MemberRole.MISSIONS_PUBLIQUES : MemberRole.ASSOCIATION;
            default -> organisations.get(organisation).name().startsWith("ADEME") ? MemberRole.ADEME : MemberRole.AGENT;
        };
        String first;
        String last;
        do {
            first = one(people.firstNames());
            last = one(people.lastNames());
        } while (!taken.add(first + last));
        return member(first, last, DemoMember.address(first, last), role, one(people.jobs().get(role)), organisation, false);
    }

    private DemoMember member(String first, String last, String email, MemberRole role, String job, int organisation,
            boolean hasAccount) {
        var joined = now.minus(hasAccount ? 400 : 3 + random.nextInt(700), ChronoUnit.DAYS);
        return new DemoMember(UUID.randomUUID(), first, last, email, role, job, organisationIds.get(organisation),
                organisations.get(organisation).territory(), joined, random.nextInt(3) > 0, hasAccount,
                some(themes, 1 + random.nextInt(3)), some(people.skills(), 1 + random.nextInt(3)),
                some(people.offers(), random.nextInt(3)), some(people.needs(), random.nextInt(2)));
    }

    private int organisationNamed(String name) {
        for (var index = 0; index < organisations.size(); index++) {
            if (organisations.get(index).name().equals(name)) {
                return index;
            }
        }
        throw new IllegalArgumentException("No organisation of the demo is named " + name);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> some(List<T> choices, int count) {
        var shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, count));
    }
}
