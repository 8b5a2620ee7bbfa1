package jom.workflow.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jom.workflow.subject.CardSubjects;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.rest.hal.HalResource;
import org.camunda.bpm.engine.rest.hal.task.HalTask;
import org.camunda.bpm.engine.rest.hal.task.HalTaskList;
import org.camunda.bpm.engine.rest.sub.runtime.impl.FilterResourceImpl;
import org.jspecify.annotations.Nullable;

/**
 * A filter of Tasklist's: its newest tasks are listed in our way, everything else about it in the engine's. Read by Jersey, so
 * it is public.
 */
public class MyTasks extends FilterResourceImpl {

    private final Supplier<Cards> cards;

    /** @param path where the engine's interface stands, for links */
    MyTasks(String engine, ObjectMapper json, String filter, String path, Supplier<Cards> cards) {
        super(engine, json, filter, path);
        this.cards = cards;
    }

    @Override
    public HalResource<?> queryHalList(
            @Nullable String extendingQuery, @Nullable Integer firstResult, @Nullable Integer maxResults) {
        if (firstResult == null || maxResults == null || getFilterVariableNames() != null) {
            return listed(extendingQuery, firstResult, maxResults);
        }
        Filter list = extended(getDbFilter(), convertQuery(extendingQuery));
        return cards.get()
                .newest()
                .page(configuration(), list, firstResult, maxResults)
                .<HalResource<?>>map(
                        page -> TaskPage.of(page, cards.get().subjects().of(page.subjects()), getProcessEngine()))
                .orElseGet(() -> listed(extendingQuery, firstResult, maxResults));
    }

    /** As the engine lists them; what their cards say they are about is added. */
    private HalResource<?> listed(
            @Nullable String extendingQuery, @Nullable Integer firstResult, @Nullable Integer maxResults) {
        HalResource<?> list = super.queryHalList(extendingQuery, firstResult, maxResults);
        if (list instanceof HalTaskList && TaskPage.embedded(list, "task") instanceof List<?> embedded) {
            List<HalTask> tasks = embedded.stream().map(HalTask.class::cast).toList();
            Map<String, String> lines = cards.get()
                    .subjects()
                    .ofTasks(tasks.stream().map(HalTask::getId).toList());
            tasks.forEach(task ->
                    Optional.ofNullable(lines.get(task.getId())).ifPresent(line -> TaskPage.addSubject(task, line)));
        }
        return list;
    }

    /** Without the one that no process has. */
    @Override
    protected @Nullable List<String> getFilterVariableNames() {
        @Nullable List<String> names = super.getFilterVariableNames();
        if (names == null) {
            return null;
        }
        List<String> others =
                names.stream().filter(name -> !name.equals(CardSubjects.NAME)).toList();
        return others.isEmpty() ? null : others;
    }

    private static Filter extended(Filter stored, @Nullable Query<?, ?> query) {
        return query == null ? stored : stored.extend(query);
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) getProcessEngine().getProcessEngineConfiguration();
    }
}
