package jom.workflow.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that an instance took or is at: a task, a called workflow, an event waited for; or what came in between at one.
 *
 * @param id the engine's
 * @param instance in which
 * @param definition of that instance
 * @param element of its model
 * @param type of that element, as the engine calls it
 * @param task the engine's id of the task; {@code null} if it is none
 * @param assignee who claimed the task, if somebody did
 * @param taskName how the model labels the task; {@code null} if it is none
 * @param group for which the task was or is; {@code null} if it is none
 * @param called the instance that it called, if it calls
 * @param dropped whether it ended because it was not wanted any more
 */
record RanStep(
        String id,
        String instance,
        String definition,
        String element,
        String type,
        @Nullable String task,
        @Nullable String assignee,
        @Nullable String taskName,
        @Nullable String group,
        @Nullable String called,
        Instant begun,
        @Nullable Instant due,
        @Nullable Instant ended,
        boolean dropped) {

    /** Whether it is no step, but something that came in between at one. */
    boolean isInterruption() {
        return type.startsWith("boundary");
    }
}
