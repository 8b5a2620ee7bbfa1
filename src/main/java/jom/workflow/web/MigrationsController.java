package jom.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jom.network.Readers;
import jom.platform.web.Page;
import jom.platform.web.RequestRefused;
import jom.workflow.migration.MigratingInstance;
import jom.workflow.migration.Migration;
import jom.workflow.migration.MigrationId;
import jom.workflow.migration.Migrations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Running instances on their way to another version. */
@RestController
@RequestMapping("/api/v1/migrations/{id}")
@Tag(name = "migrations", description = "Running instances on their way to another version of their process")
class MigrationsController {

    private final Migrations migrations;
    private final Readers readers;

    MigrationsController(Migrations migrations, Readers readers) {
        this.migrations = migrations;
        this.readers = readers;
    }

    @GetMapping
    @Operation(summary = "How far it is", description = "For who planned it, and administrators.")
    Migration show(@PathVariable String id) {
        return migrations.get(readers.current(), MigrationId.parse(id));
    }

    @GetMapping("/instances")
    @Operation(
            summary = "Lists its instances, each with what became of it or what would become of it now",
            description =
                    "Those that are left are tried out without any consequence: the answer says where they would go"
                            + " on, or why they would stay.")
    ResponseEntity<Page<MigratingInstance>> instances(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Schema(minimum = "1", maximum = "50") @Nullable Integer limit) {
        int size = portion(limit);
        List<MigratingInstance> rows =
                migrations.instances(readers.current(), MigrationId.parse(id), Page.decode(cursor), size + 1);
        return Page.of(rows, size, last -> last.instance()).answer();
    }

    @PostMapping("/steps")
    @Operation(
            summary = "Moves the next instances",
            description =
                    "Each in a transaction of its own, as a whole or not at all. Repeat it until none is left; who"
                            + " was refused stays in its version.")
    Migration step(
            @PathVariable String id,
            @RequestParam(required = false) @Schema(minimum = "1", maximum = "50") @Nullable Integer limit) {
        return migrations.step(readers.current(), MigrationId.parse(id), portion(limit));
    }

    private static int portion(@Nullable Integer asked) {
        if (asked == null) {
            return Migrations.PORTION_MAX;
        }
        if (asked < 1 || asked > Migrations.PORTION_MAX) {
            throw new RequestRefused(
                    HttpStatus.BAD_REQUEST, "platform.invalid", "limit lies between 1 and " + Migrations.PORTION_MAX);
        }
        return asked;
    }
}
