package jom.solutionmap.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import jom.network.Territory;
import jom.solutionmap.Reach;

/**
 * Where partners who cover a cell deliver.
 *
 * @param everywhere how many deliver everywhere
 * @param missing territories in which other partners deliver and nobody who covers the cell does
 */
@Schema(name = "SolutionMapReach")
record ReachView(
        int everywhere,
        @Size(max = TERRITORIES_MAX) List<InTerritory> territories,
        @Size(max = TERRITORIES_MAX) List<Territory> missing) {

    static final int TERRITORIES_MAX = 6_000;

    static ReachView of(Reach reach) {
        return new ReachView(
                reach.everywhere(),
                reach.partners().entrySet().stream()
                        .map(entry -> new InTerritory(entry.getKey(), entry.getValue()))
                        .toList(),
                List.copyOf(reach.missing()));
    }

    /** How many partners who cover a cell name a territory as theirs. */
    @Schema(name = "SolutionMapReachIn")
    record InTerritory(Territory territory, int partners) {}
}
