package jom.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jom.opportunity.Stage;
import jom.workbench.Step.State;

/** How far the spine has come, as a list that can be read without seeing the picture. */
final class SpineSteps {

    private SpineSteps() {}

    /**
     * Of a course that has not ended.
     *
     * @param active the elements of the model where it is
     */
    static List<Step> running(Set<String> active) {
        List<Step> steps = new ArrayList<>();
        boolean reached = false;
        for (SpineStep step : SpineStep.values()) {
            boolean now = active.contains(step.element());
            reached = reached || now;
            steps.add(new Step(step, now ? State.NOW : reached ? State.AHEAD : State.DONE));
        }
        return steps;
    }

    /** Of a course that has ended, or that no process has taken up: what the stages reached tell. */
    static List<Step> byStages(Collection<Stage> reached) {
        int done = reached.stream().mapToInt(SpineSteps::stepsDone).max().orElse(0);
        boolean ended = reached.stream().anyMatch(Stage::isEnd);
        List<Step> steps = new ArrayList<>();
        for (SpineStep step : SpineStep.values()) {
            steps.add(new Step(step, state(steps.size(), done, ended)));
        }
        return steps;
    }

    private static State state(int step, int done, boolean ended) {
        if (step < done) {
            return State.DONE;
        }
        if (step > done) {
            return ended ? State.NEVER : State.AHEAD;
        }
        return ended ? State.STOPPED : State.NOW;
    }

    private static int stepsDone(Stage stage) {
        return switch (stage) {
            case TAKEN_IN, QUEUED, REGISTERED, REFUSED, DISQUALIFIED, WITHDRAWN -> 0;
            case QUALIFIED, ABANDONED -> 1;
            case TEAM_FORMED -> 2;
            case CHARTERED -> 3;
            case PROPOSED, LOST, CUSTOMER_WITHDREW -> 4;
            case WON -> 5;
            case DELIVERED -> 6;
            case SETTLED -> 7;
        };
    }
}
