package fr.reseauclimat.demo;

import java.util.List;

/** What two days of the demo that are over looked at together: futures of one place, and how another one stands. */
record DemoLookingAhead(DemoForesight foresight, DemoDiagnosis diagnosis) {

    /** @param first name and both poles of an axis */
    record DemoForesight(String event, int yearsAhead, List<String> first, List<String> second, List<DemoScenario> scenarios) {
    }

    record DemoScenario(String quadrant, String title, boolean chosen, List<String> story, List<String> signals, List<DemoStep> steps) {
    }

    record DemoStep(int yearsAhead, int month, String text, String owner, String firstStep, boolean pledged) {
    }

    record DemoDiagnosis(String event, List<DemoCriterion> criteria) {
    }

    /** @param before how often each level was given, or null where too few gave one */
    record DemoCriterion(String name, String low, String high, List<Integer> before, List<Integer> after, String whyHigh, String whyLow) {
    }
}
