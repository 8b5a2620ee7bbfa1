package jom.solutionmap.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.SolutionArea;
import jom.solutionmap.CellCoverage;
import jom.solutionmap.CellNeeds;
import jom.solutionmap.heatmap.HeatCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the map in numbers.
 *
 * @param capabilities that it takes, all of them; none if nobody wants the cell
 * @param gap whether it is wanted and nobody covers it
 * @param onlyOne whether one partner alone covers it
 * @param partners who have all capabilities
 * @param provenPartners those of them with a reference in this industry and solution area
 * @param lackingOne partners who have all capabilities but one
 * @param references of the partners who cover it, in this industry and solution area
 * @param ownShare in per cent of the capabilities, of the reader's own organisation; null for who belongs to none
 * @param openOpportunities that want it; null for who may not know
 */
@Schema(name = "SolutionMapCell")
record CellView(
        Industry industry,
        SolutionArea solutionArea,
        @Size(max = NAME_LENGTH_MAX) String solutionAreaName,
        @Size(max = CellNeeds.CAPABILITIES_MAX) Set<Capability> capabilities,
        boolean gap,
        boolean onlyOne,
        int partners,
        int provenPartners,
        int lackingOne,
        int references,
        @Min(0) @Max(100) @Nullable Integer ownShare,
        @Nullable Integer openOpportunities) {

    private static final int BASIS_POINTS = 100;
    private static final int NAME_LENGTH_MAX = 100;

    static CellView of(HeatCell cell) {
        CellCoverage coverage = cell.coverage();
        boolean wanted = coverage.needs().isWanted();
        return new CellView(
                cell.cell().industry(),
                cell.cell().area(),
                cell.areaName(),
                coverage.needs().capabilities(),
                wanted && coverage.partners() == 0,
                coverage.partners() == 1,
                coverage.partners(),
                coverage.proven(),
                coverage.lackingOne(),
                coverage.references(),
                coverage.own().map(share -> share.value() / BASIS_POINTS).orElse(null),
                cell.demand().orElse(null));
    }
}
