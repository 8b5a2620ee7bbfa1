package jom.workflow.doors;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jom.workflow.engine.NewestTasks;
import jom.workflow.engine.TasklistRow;
import jom.workflow.subject.CardSubjects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.hal.EmptyHalCollection;
import org.camunda.bpm.engine.rest.hal.Hal;
import org.camunda.bpm.engine.rest.hal.HalCollectionResource;
import org.camunda.bpm.engine.rest.hal.HalLink;
import org.camunda.bpm.engine.rest.hal.HalRelation;
import org.camunda.bpm.engine.rest.hal.HalResource;
import org.camunda.bpm.engine.rest.hal.task.HalTask;
import org.jspecify.annotations.Nullable;

/**
 * A page of tasks in the words of the engine's interface. Only its links are made in another way: the engine fills in a
 * template for each of six links of each task, which took a quarter of the list's time.
 */
final class TaskPage extends HalCollectionResource<TaskPage> {

    private static final String TASKS = "/task";
    private static final String VARIABLE = "variable";

    private TaskPage(long count) {
        this.count = count;
    }

    /** @param subjects what the tasks are about, by their ids */
    static HalResource<?> of(NewestTasks.Page page, Map<String, String> subjects, ProcessEngine engine) {
        if (page.tasks().isEmpty()) {
            return new EmptyHalCollection(page.count());
        }
        TaskPage resource = new TaskPage(page.count());
        resource.addLink("self", TASKS);
        resource._embedded = new LinkedHashMap<>();
        resource._embedded.put(
                "task",
                page.tasks().stream()
                        .map(task -> Line.of(task, subjects.get(task.id())))
                        .toList());
        resource.embed(HalTask.REL_ASSIGNEE, page.tasks().stream().map(TasklistRow::assignee), engine);
        resource.embed(HalTask.REL_OWNER, page.tasks().stream().map(TasklistRow::owner), engine);
        resource.embed(
                HalTask.REL_PROCESS_DEFINITION, page.tasks().stream().map(TasklistRow::processDefinitionId), engine);
        return resource;
    }

    private void embed(HalRelation relation, Stream<@Nullable String> ids, ProcessEngine engine) {
        String[] linked = ids.filter(Objects::nonNull).distinct().toArray(String[]::new);
        if (linked.length > 0) {
            List<HalResource<?>> found = Hal.getInstance()
                    .getLinkResolver(relation.getResourceType())
                    .resolveLinks(linked, engine);
            if (!found.isEmpty()) {
                addEmbedded(relation.getRelName(), found);
            }
        }
    }

    /** Adds it to a task as the engine lists it, beside what an administrator's filter shows of its variables. */
    static void addSubject(HalTask task, String subject) {
        List<HalResource<?>> shown = new ArrayList<>();
        if (embedded(task, VARIABLE) instanceof List<?> others) {
            others.forEach(other -> shown.add((HalResource<?>) other));
        }
        shown.add(new Subject(subject));
        task.addEmbedded(VARIABLE, shown);
    }

    /** The engine's own way of asking fails where nothing at all is embedded. */
    static @Nullable Object embedded(HalResource<?> resource, String name) {
        @Nullable Map<String, Object> all = resource.get_embedded();
        return all == null ? null : all.get(name);
    }

    /** What a task is about, in the shape of a variable: cards show nothing else. */
    private static final class Subject extends HalResource<Subject> {

        private final String value;

        private Subject(String value) {
            this.value = value;
        }

        @JsonProperty
        @SuppressWarnings("UnusedMethod") // by Jackson
        String name() {
            return CardSubjects.NAME;
        }

        @JsonProperty
        @SuppressWarnings("UnusedMethod") // by Jackson
        String value() {
            return value;
        }

        @JsonProperty
        @SuppressWarnings("UnusedMethod") // by Jackson
        String type() {
            return "String";
        }
    }

    private record Line(
            @JsonProperty("_links") Map<String, HalLink> links,
            @JsonProperty("_embedded") @Nullable Map<String, Object> embedded,
            @JsonUnwrapped TasklistRow task) {

        /** What the engine's tasks may have and none of ours has. */
        private static final Map<String, @Nullable Object> NEVER =
                never("parentTaskId", "caseExecutionId", "caseInstanceId", "caseDefinitionId", "formKey", "tenantId");

        private static Map<String, @Nullable Object> never(String... names) {
            Map<String, @Nullable Object> nothing = new LinkedHashMap<>();
            for (String name : names) {
                nothing.put(name, null);
            }
            return nothing;
        }

        @JsonAnyGetter
        @SuppressWarnings("UnusedMethod") // by Jackson
        Map<String, @Nullable Object> nothing() {
            return NEVER;
        }

        static Line of(TasklistRow task, @Nullable String subject) {
            Map<String, HalLink> links = new LinkedHashMap<>();
            link(links, "self", TASKS, task.id());
            link(links, "assignee", "/user", task.assignee());
            link(links, "owner", "/user", task.owner());
            link(links, "execution", "/execution", task.executionId());
            link(links, "processDefinition", "/process-definition", task.processDefinitionId());
            link(links, "processInstance", "/process-instance", task.processInstanceId());
            links.put("identityLink", new HalLink(TASKS + "/" + task.id() + "/identity-links"));
            Map<String, Object> about = subject == null ? null : Map.of(VARIABLE, List.of(new Subject(subject)));
            return new Line(links, about, task);
        }

        private static void link(Map<String, HalLink> links, String relation, String path, @Nullable String id) {
            if (id != null) {
                links.put(relation, new HalLink(path + "/" + id));
            }
        }
    }
}
