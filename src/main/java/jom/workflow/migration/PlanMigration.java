package jom.workflow.migration;

import java.util.List;

/**
 * The order to plan a migration.
 *
 * @param process its id
 * @param fromVersion the version that runs
 * @param toVersion the version to move to; an older one moves back
 * @param pairs beside those that are called alike in both; at most {@value #PAIRS_MAX}
 */
public record PlanMigration(String process, int fromVersion, int toVersion, List<StepPair> pairs) {

    public static final int PAIRS_MAX = 100;

    public PlanMigration {
        pairs = List.copyOf(pairs);
        if (pairs.size() > PAIRS_MAX) {
            throw new IllegalArgumentException("more than " + PAIRS_MAX + " pairs");
        }
    }
}
