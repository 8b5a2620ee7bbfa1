package jom.workflow.bench;

import java.util.concurrent.atomic.AtomicReference;
import jom.StatementCounter;
import jom.StatementCounter.Count;

/** What a lifecycle cost: start, completions and jobs. Looking for what to do next is not counted. */
record Counted(Count count, int completions) {

    static Counted lifecycle(Player player, StatementCounter counter) {
        AtomicReference<Count> sum = new AtomicReference<>(Count.NOTHING);
        Lifecycle.Played played =
                Lifecycle.play(player, (turn, work) -> sum.getAndUpdate(count -> count.plus(counter.during(work))));
        return new Counted(sum.get(), played.completions());
    }

    long statements() {
        return count.statements();
    }

    long commits() {
        return count.commits();
    }
}
