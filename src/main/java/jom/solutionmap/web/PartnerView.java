package jom.solutionmap.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import jom.network.Capability;
import jom.network.OrganisationId;
import jom.solutionmap.CellNeeds;
import jom.solutionmap.CellPartner;

/**
 * A partner who has a part of what a cell takes, or all of it.
 *
 * @param share in per cent of the capabilities
 * @param references in this industry and solution area
 */
@Schema(name = "SolutionMapPartner")
record PartnerView(
        OrganisationId organisationId,
        String name,
        @Min(0) @Max(100) int share,
        @Size(max = CellNeeds.CAPABILITIES_MAX) Set<Capability> lacking,
        int references,
        boolean knowsIndustry) {

    private static final int BASIS_POINTS = 100;

    static PartnerView of(CellPartner partner) {
        return new PartnerView(
                partner.organisation(),
                partner.name(),
                partner.share().value() / BASIS_POINTS,
                new TreeSet<>(partner.lacking()),
                partner.references(),
                partner.knowsIndustry());
    }
}
