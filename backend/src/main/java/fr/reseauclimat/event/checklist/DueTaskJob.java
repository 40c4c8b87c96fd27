package fr.reseauclimat.event.checklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import fr.reseauclimat.shared.persistence.StateChanged;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells of tasks whose last day is tomorrow: in the morning, once for each last day. */
@ApplicationScoped
class DueTaskJob implements Job {

    @Inject
    ChecklistRepository tasks;

    @Inject
    Event<StateChanged> changed;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "due-tasks";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(7, 0);
    }

    @Override
    public Due due(Instant now) {
        return tasks.untold(LocalDate.ofInstant(now, NetworkTime.PARIS).plusDays(1));
    }

    @Override
    public void handle(Subject task) {
        tasks.markTold(task.id());
        changed.fire(new StateChanged(TaskState.OPEN, TaskState.DUE, task.id(), task.event()));
    }
}
