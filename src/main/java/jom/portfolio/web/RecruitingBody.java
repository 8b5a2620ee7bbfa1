package jom.portfolio.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.PersonId;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.portfolio.recruiting.OpenRecruiting;
import jom.solutionmap.Cell;
import jom.solutionmap.CellNeeds;
import org.jspecify.annotations.Nullable;

/**
 * Whom a portfolio looks for.
 *
 * @param capabilities that are missing, of those that the cell takes
 * @param territories where somebody is missing; none if it does not matter where
 * @param owner a manager of the portfolio
 * @param dueOn not in the past
 */
@Schema(name = "RecruitingStart")
record RecruitingBody(
        @NotNull Industry industry,
        @NotNull SolutionArea area,
        @NotEmpty @Size(max = CellNeeds.CAPABILITIES_MAX) List<@NotNull Capability> capabilities,

        @Size(max = OpenRecruiting.TERRITORIES_MAX) @Nullable
        List<@NotNull Territory> territories,

        @NotNull PersonId owner,
        @NotNull LocalDate dueOn) {

    OpenRecruiting order() {
        return new OpenRecruiting(
                new Cell(industry, area),
                Set.copyOf(capabilities),
                territories == null ? Set.of() : Set.copyOf(territories),
                owner,
                dueOn);
    }
}
