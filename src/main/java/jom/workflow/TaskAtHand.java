package jom.workflow;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jom.kernel.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * An open task, as its contract needs to know it.
 *
 * @param id the engine's
 * @param contract the name of the contract it is answered by
 * @param name as the model labels it, or as {@link TaskNames} say it to a reader
 * @param processKey of the definition it belongs to
 * @param businessKey what the process is about: the id of the opportunity, or of whatever {@code about} says
 * @param about the kind of what the process is about: {@code opportunity}, or another of {@link Subjects}
 * @param groups whose members may work on it
 * @param assignee who has claimed it
 * @param due when it should be done, if there is a deadline
 */
public record TaskAtHand(
        String id,
        String contract,
        String name,
        String processKey,
        String businessKey,
        @Size(max = Subjects.KIND_LENGTH_MAX) String about,
        List<@Size(max = OpenTasks.NAME_LENGTH_MAX) String> groups,
        @Nullable String assignee,
        Instant created,
        @Nullable Instant due) {

    public TaskAtHand {
        groups = List.copyOf(groups);
    }

    /** What the task is about. */
    public SubjectKey subject() {
        return new SubjectKey(about, businessKey);
    }

    /** The opportunity the task is about: {@code task.opportunity(OpportunityId::new)}. */
    public <T> T opportunity(Function<UUID, T> identifier) {
        return Identifiers.parse(businessKey, identifier);
    }

    /** The organisations whose people the task is for; none if it is for the managers of a portfolio. */
    public <T> Set<T> organisations(Function<UUID, T> identifier) {
        return Groups.organisations(groups, identifier);
    }

    /**
     * The organisation whose people the task is for.
     *
     * @throws IllegalStateException if it is for nobody's or for several organisations' people
     */
    public <T> T organisation(Function<UUID, T> identifier) {
        return only(organisations(identifier));
    }

    /**
     * The portfolio whose managers the task is for.
     *
     * @throws IllegalStateException if it is not for the managers of exactly one portfolio
     */
    public <T> T portfolio(Function<UUID, T> identifier) {
        return only(Groups.portfolios(groups, identifier));
    }

    TaskAtHand named(String other) {
        return new TaskAtHand(id, contract, other, processKey, businessKey, about, groups, assignee, created, due);
    }

    TaskAtHand assignedTo(@Nullable String person) {
        return new TaskAtHand(id, contract, name, processKey, businessKey, about, groups, person, created, due);
    }

    private <T> T only(Set<T> found) {
        if (found.size() != 1) {
            throw new IllegalStateException("task " + id + " (" + contract + ") is for " + groups);
        }
        return found.iterator().next();
    }
}
