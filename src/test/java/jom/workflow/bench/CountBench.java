package jom.workflow.bench;

import jom.StatementCounter;
import jom.StatementCounter.Count;

/** Goals 1 and 2: statements and commits, which are counted and so the same on every machine. */
record CountBench(Players players, StatementCounter counter, Report report) {

    void measure() {
        Counted ours = Counted.lifecycle(players.services(), counter);
        Counted activity = Counted.lifecycle(players.activity(), counter);
        Counted full = Counted.lifecycle(players.full(), counter);
        if (ours.completions() != activity.completions()) {
            throw new IllegalStateException("not the same course: " + ours + " and " + activity);
        }
        report.measured(
                Goal.STATEMENTS,
                (double) ours.statements() / activity.statements(),
                "%d to %d; bare FULL %d".formatted(ours.statements(), activity.statements(), full.statements()));
        report.measured(
                Goal.COMMITS,
                (double) ours.commits() / activity.commits(),
                "%d to %d, for %d task completions".formatted(ours.commits(), activity.commits(), ours.completions()));
        Count rest = counter.during(() -> Lifecycle.play(players.rest()));
        report.note(
                "Through REST a lifecycle takes %d statements in %d transactions, looks at lists and forms included."
                        .formatted(rest.statements(), rest.commits()));
    }
}
