package fr.reseauclimat.facilitation.rotation;

/** Hears of each better plan while the planner thinks. */
@FunctionalInterface
public interface PlanListener {

    PlanListener SILENT = plan -> true;

    /** @return whether to go on thinking */
    boolean onBetterPlan(RotationPlan plan);
}
