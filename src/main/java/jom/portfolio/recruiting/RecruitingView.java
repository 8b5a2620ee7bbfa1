package jom.portfolio.recruiting;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.portfolio.PortfolioId;
import jom.solutionmap.Cell;
import jom.solutionmap.CellNeeds;
import org.jspecify.annotations.Nullable;

/**
 * A search for a partner, for the managers of its portfolio and administrators.
 *
 * @param version goes up with every change
 * @param capabilities that are missing
 * @param territories where somebody is missing; none if it does not matter where
 * @param owner who answers for it
 * @param organisation who was won or can it now; {@code null} if nobody
 * @param words what was said at the end
 */
public record RecruitingView(
        RecruitingId id,
        long version,
        PortfolioId portfolio,
        Industry industry,
        SolutionArea area,
        @Size(max = CellNeeds.CAPABILITIES_MAX) List<Capability> capabilities,
        @Size(max = OpenRecruiting.TERRITORIES_MAX) List<Territory> territories,
        PersonId owner,
        LocalDate dueOn,
        RecruitingState state,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable OrganisationId organisation,

        @Size(max = EndRecruiting.WORDS_LENGTH_MAX) @Nullable
        String words) {

    public RecruitingView {
        capabilities = List.copyOf(capabilities);
        territories = List.copyOf(territories);
    }

    /** The place on the map. */
    public Cell cell() {
        return new Cell(industry, area);
    }
}
