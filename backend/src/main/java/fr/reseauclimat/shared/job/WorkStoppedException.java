package fr.reseauclimat.shared.job;

/** Something that every subject of a job needs is down: it is noted with this one, and the others wait for the next run. */
public class WorkStoppedException extends RuntimeException {

    public WorkStoppedException(Throwable cause) {
        super(cause);
    }
}
