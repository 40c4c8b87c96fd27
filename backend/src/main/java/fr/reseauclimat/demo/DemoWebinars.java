package fr.reseauclimat.demo;

import java.util.List;

/** What is said around the webinars of the demo. */
record DemoWebinars(List<String> questions, List<String> chapters, List<String> transcript) {
}
