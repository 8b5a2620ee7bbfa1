package jom.workflow;

import java.util.List;
import java.util.Set;

/**
 * Where a process stands.
 *
 * @param model the definition's BPMN as XML, for drawing
 * @param active the ids of the elements of this model where it is at present; none when it has ended
 * @param open the tasks that it and what it called wait for, oldest first: who holds the ball, since when
 */
public record ProcessPosition(String model, Set<String> active, List<TaskAtHand> open) {

    public ProcessPosition {
        active = Set.copyOf(active);
        open = List.copyOf(open);
    }
}
