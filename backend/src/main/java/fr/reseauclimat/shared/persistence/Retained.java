package fr.reseauclimat.shared.persistence;

import java.util.List;

/** Holds something that is not kept for ever, mostly a repository; as a bean it is part of the register. */
public interface Retained {

    List<RetentionRule> rules();
}
