package jom.exchange;

/**
 * How a file is to be imported.
 *
 * @param dryRun the rows are worked on as if for good, and then nothing of it is kept
 */
public record ImportOptions(ImportMode mode, boolean dryRun) {}
