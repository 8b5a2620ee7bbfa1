package jom.solutionmap.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import jom.network.Capability;
import jom.solutionmap.CellChange;
import jom.solutionmap.CellNeeds;

/** What somebody has changed of a cell. */
@Schema(name = "SolutionMapChange")
record ChangeView(
        @Min(1) long position,
        Instant at,
        @Size(max = NAME_LENGTH_MAX) String who,
        @Size(max = CellNeeds.CAPABILITIES_MAX) Set<Capability> added,
        @Size(max = CellNeeds.CAPABILITIES_MAX) Set<Capability> removed) {

    private static final int NAME_LENGTH_MAX = 60;

    static ChangeView of(CellChange change) {
        return new ChangeView(change.position(), change.at(), change.who(), change.added(), change.removed());
    }
}
