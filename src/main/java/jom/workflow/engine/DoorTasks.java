package jom.workflow.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jom.workflow.OpenTasks;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryProperty;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.camunda.bpm.engine.task.Task;

/**
 * Narrows every task query that comes through a door to the caller's own tasks, by id, before the engine runs it, be it
 * a list, a count, a single task or a filter. The engine's own way, a join over one authorization row per task and
 * candidate, takes a third of a second where this takes milliseconds.
 */
class DoorTasks extends FlatTasks {

    /** No task has this id; stands for an empty list, which the engine would take as no restriction. */
    private static final String NO_TASK = "-";

    private static final Set<String> NO_CRITERIA = Set.of("orderingProperties", "active");

    private final OpenTasks open;
    private final DoorNames names;

    DoorTasks(OpenTasks open, DoorNames names) {
        this.open = open;
        this.names = names;
    }

    @Override
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        CommandContext context = Context.getCommandContext();
        Optional<DoorCaller> caller = DoorCaller.of(context);
        if (caller.isEmpty()) {
            return super.findTasksByQueryCriteria(query);
        }
        return names.tasks(found(query, caller.get(), context), caller.get());
    }

    private List<Task> found(TaskQueryImpl query, DoorCaller caller, CommandContext context) {
        if (asksForNewest(query)) {
            return context.runWithoutAuthorization(() -> newest(query, caller));
        }
        narrow(query, caller);
        return context.runWithoutAuthorization(() -> super.findTasksByQueryCriteria(query));
    }

    /** As many as the page needs; more only if some of these are suspended and so not in the list. */
    private List<Task> newest(TaskQueryImpl query, DoorCaller caller) {
        List<String> ids = open.ids(caller.name(), caller.groups(), upTo(query));
        List<Task> page = among(query, ids);
        if (page.size() == query.getMaxResults() || ids.size() < upTo(query)) {
            return page;
        }
        return among(query, open.ids(caller.name(), caller.groups(), Integer.MAX_VALUE));
    }

    private List<Task> among(TaskQueryImpl query, Collection<String> ids) {
        query.taskIdIn(ids.isEmpty() ? new String[] {NO_TASK} : ids.toArray(String[]::new));
        return super.findTasksByQueryCriteria(query);
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        CommandContext context = Context.getCommandContext();
        Optional<DoorCaller> caller = DoorCaller.of(context);
        if (caller.isEmpty()) {
            return super.findTaskCountByQueryCriteria(query);
        }
        if (hasNoCriteria(query)) {
            return open.count(caller.get().name(), caller.get().groups());
        }
        narrow(query, caller.get());
        return context.runWithoutAuthorization(() -> super.findTaskCountByQueryCriteria(query));
    }

    private void narrow(TaskQueryImpl query, DoorCaller caller) {
        Set<String> own = own(query, caller);
        if (query.getTaskIdIn() != null) {
            own.retainAll(Arrays.asList(query.getTaskIdIn()));
        }
        query.taskIdIn(own.isEmpty() ? new String[] {NO_TASK} : own.toArray(String[]::new));
    }

    private Set<String> own(TaskQueryImpl query, DoorCaller caller) {
        if (query.getTaskId() == null) {
            return new HashSet<>(open.ids(caller.name(), caller.groups(), Integer.MAX_VALUE));
        }
        Set<String> one = new HashSet<>();
        if (open.isOpenFor(query.getTaskId(), caller.name(), caller.groups())) {
            one.add(query.getTaskId());
        }
        return one;
    }

    static boolean asksForNewest(TaskQueryImpl query) {
        List<QueryOrderingProperty> order = query.getOrderingProperties();
        return hasNoCriteria(query) && !order.isEmpty() && order.stream().allMatch(DoorTasks::isNewestFirst);
    }

    private static boolean isNewestFirst(QueryOrderingProperty order) {
        return TaskQueryProperty.CREATE_TIME.equals(order.getQueryProperty())
                && order.getDirection() == Direction.DESCENDING;
    }

    private static int upTo(TaskQueryImpl query) {
        return (int) Math.min(Integer.MAX_VALUE, (long) query.getFirstResult() + query.getMaxResults());
    }

    /**
     * By the form in which the engine would store the query in a filter: empty but for its order, and but for the
     * active ones that Tasklist always asks for. A suspended task is still the caller's, so it counts. A filter that is
     * extended, as Tasklist extends it, has lists of nothing besides, which restrict nothing.
     */
    static boolean hasNoCriteria(TaskQueryImpl query) {
        return new JsonTaskQueryConverter()
                .toJsonObject(query).entrySet().stream()
                        .filter(each -> !each.getValue().isJsonArray()
                                || each.getValue().getAsJsonArray().size() > 0)
                        .allMatch(each -> NO_CRITERIA.contains(each.getKey()));
    }
}
