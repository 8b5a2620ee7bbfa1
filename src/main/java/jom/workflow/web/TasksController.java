package jom.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jom.platform.web.Page;
import jom.workflow.AnswersInvalid;
import jom.workflow.AnswersInvalid.Problem;
import jom.workflow.CurrentViewer;
import jom.workflow.OpenTask;
import jom.workflow.OpenTasks;
import jom.workflow.TaskAtHand;
import jom.workflow.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own tasks: a list, one with its form, claiming, completing. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks", description = "What waits for the caller")
class TasksController {

    private final Tasks tasks;
    private final CurrentViewer viewer;

    TasksController(Tasks tasks, CurrentViewer viewer) {
        this.tasks = tasks;
        this.viewer = viewer;
    }

    /** A task with its form: what it shows, and the schema of what completing accepts. */
    @Schema(name = "Task")
    record TaskView(TaskAtHand task, ObjectNode view, ObjectNode answersSchema) {}

    @GetMapping
    @Operation(summary = "My open tasks, newest first", description = "Those I have claimed and those of my groups.")
    ResponseEntity<Page<OpenTask>> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.limit(limit);
        List<OpenTask> rows = tasks.newest(viewer.get(), after(Page.decode(cursor)), size + 1);
        return Page.of(rows, size, last -> last.created() + " " + last.id()).answer();
    }

    private static OpenTasks.@Nullable After after(@Nullable String key) {
        if (key == null) {
            return null;
        }
        String[] parts = key.split(" ", 2);
        try {
            return new OpenTasks.After(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeException | ArrayIndexOutOfBoundsException malformed) {
            throw Page.malformedCursor();
        }
    }

    @GetMapping("/{id}")
    @Operation(summary = "A task of mine, as its form shows it")
    TaskView show(@PathVariable String id) {
        Tasks.Shown shown = tasks.show(viewer.get(), id);
        return new TaskView(shown.task(), shown.view(), shown.answers());
    }

    @PostMapping("/{id}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Complete a task of mine",
            description = "The body holds the answers as the task's answersSchema says. The task need not be claimed.")
    void complete(@PathVariable String id, @RequestBody JsonNode answers) {
        tasks.complete(viewer.get(), id, answers);
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Claim a task of my groups")
    void claim(@PathVariable String id) {
        tasks.claim(viewer.get(), id);
    }

    @DeleteMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a claimed task back to its groups")
    void giveBack(@PathVariable String id) {
        tasks.giveBack(viewer.get(), id);
    }

    @ExceptionHandler
    ProblemDetail invalid(AnswersInvalid invalid) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(invalid.getMessage()));
        problem.setType(URI.create("urn:jom:problem:workflow.answersInvalid"));
        problem.setTitle("Invalid input");
        problem.setProperty(
                "errors",
                invalid.problems().stream().map(TasksController::error).toList());
        return problem;
    }

    private static Map<String, String> error(Problem problem) {
        return Map.of("field", problem.field(), "message", problem.message());
    }
}
