package fr.reseauclimat.shared.job;

/**
 * How a run went.
 *
 * @param succeeded whether it came to its end; single subjects may have failed
 * @param more      whether there was more than one run takes
 */
public record JobRun(int done, int failed, boolean succeeded, boolean more) {
}
