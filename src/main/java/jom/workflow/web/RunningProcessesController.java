package jom.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.WorkflowKey;
import jom.platform.web.Page;
import jom.workflow.migration.Migration;
import jom.workflow.migration.MigrationId;
import jom.workflow.migration.Migrations;
import jom.workflow.migration.RunningInstance;
import jom.workflow.migration.RunningProcesses;
import jom.workflow.migration.RunningVersion;
import jom.workflow.migration.UnknownProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What runs of a process, by version, and the plan to move it. */
@RestController
@RequestMapping("/api/v1/processes/{process}")
@Tag(name = "processes", description = "What process models can rely on")
class RunningProcessesController {

    private final RunningProcesses running;
    private final Migrations migrations;
    private final Readers readers;

    RunningProcessesController(RunningProcesses running, Migrations migrations, Readers readers) {
        this.running = running;
        this.migrations = migrations;
        this.readers = readers;
    }

    @GetMapping("/versions")
    @Operation(
            summary = "Lists the versions of a process that are running",
            description =
                    "The latest first, which is listed in any case. For administrators, and for process designers of"
                            + " the portfolio that deployed the process: they see what runs in their portfolio.")
    List<RunningVersion> versions(@PathVariable String process) {
        return running.versions(readers.current(), key(process));
    }

    @GetMapping("/versions/{version}/instances")
    @Operation(summary = "Lists running instances of a version", description = "For whom its versions are listed.")
    ResponseEntity<Page<RunningInstance>> instances(
            @PathVariable String process,
            @PathVariable int version,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.limit(limit);
        int first = first(Page.decode(cursor));
        List<RunningInstance> rows = running.instances(readers.current(), key(process), version, first, size + 1);
        return Page.of(rows, size, last -> String.valueOf(first + size)).answer();
    }

    @PostMapping("/migrations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Plans to move the running instances of a version to another one",
            description = "Steps that are called alike go on alike; pairs say where others go on. Nothing is moved yet."
                    + " Refused with 422 if steps cannot follow each other.")
    ResponseEntity<Migration> plan(@PathVariable String process, @Valid @RequestBody MigrationBody body) {
        Reader reader = readers.current();
        MigrationId id = migrations.plan(reader, body.order(key(process).value()));
        return ResponseEntity.created(URI.create("/api/v1/migrations/" + id)).body(migrations.get(reader, id));
    }

    private static int first(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Integer.parseUnsignedInt(cursor);
        } catch (NumberFormatException malformed) {
            throw Page.malformedCursor();
        }
    }

    private static WorkflowKey key(String process) {
        try {
            return new WorkflowKey(process);
        } catch (IllegalArgumentException noId) {
            throw new UnknownProcess();
        }
    }
}
