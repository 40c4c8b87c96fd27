package fr.reseauclimat.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import fr.reseauclimat.member.MemberRole;

/** What is written by hand of the demo network: see the JSON files in {@code resources/demo}. */
record DemoContent(List<DemoOrganisation> organisations, DemoPeople people, List<DemoEvent> events) {

    record DemoOrganisation(String name, String kind, String territory, String description) {
    }

    /** Ingredients of fictitious people, and the six who have an account in the demo realm. */
    record DemoPeople(
            List<String> firstNames,
            List<String> lastNames,
            Map<MemberRole, List<String>> jobs,
            List<String> skills,
            List<String> offers,
            List<String> needs,
            List<DemoAccount> accounts,
            List<DemoJoinRequest> joinRequests) {
    }

    record DemoAccount(
            String username,
            String firstName,
            String lastName,
            MemberRole role,
            String jobTitle,
            String organisation) {
    }

    /** @param organisation one of the network, or the name of one that is not known yet */
    record DemoJoinRequest(
            String firstName,
            String lastName,
            MemberRole role,
            String jobTitle,
            String organisation,
            String territory,
            int daysAgo,
            String message) {
    }

    /**
     * @param week       weeks from the one in which the demo is loaded; negative ones are past
     * @param weekday    1 is Monday
     * @param registered how many people hold a place
     * @param waiting    how many more wait for one
     */
    record DemoEvent(
            String kind,
            int week,
            int weekday,
            String title,
            String summary,
            String description,
            String place,
            String address,
            String territory,
            int capacity,
            int registered,
            int waiting,
            String visibility,
            String state,
            String cancellationReason,
            List<String> themes,
            List<DemoSegment> segments) {

        boolean online() {
            return kind.equals("WEBINAR");
        }

        boolean published() {
            return state.equals("PUBLISHED") || state.equals("HELD") || state.equals("CANCELLED");
        }
    }

    /** @param group the same number for what runs side by side */
    record DemoSegment(String kind, String title, LocalTime from, LocalTime to, String room, Integer capacity, Integer group,
            String speakers) {
    }
}
