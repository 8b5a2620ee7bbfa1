package jom.workflow.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jom.workflow.migration.PlanMigration;
import jom.workflow.migration.StepPair;
import org.jspecify.annotations.Nullable;

/** A migration to be planned. */
@Schema(name = "MigrationPlan")
record MigrationBody(
        @NotNull @Min(1) @Max(VERSION_MAX) Integer fromVersion,
        @NotNull @Min(1) @Max(VERSION_MAX) Integer toVersion,
        @Size(max = PlanMigration.PAIRS_MAX) @Nullable List<@Valid @NotNull StepPair> pairs) {

    static final int VERSION_MAX = 1_000_000;

    PlanMigration order(String process) {
        return new PlanMigration(process, fromVersion, toVersion, pairs == null ? List.of() : pairs);
    }
}
