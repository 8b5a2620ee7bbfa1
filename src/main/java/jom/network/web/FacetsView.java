package jom.network.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import jom.network.search.Facet;
import jom.network.search.OrganisationSearch;

/**
 * By what the organisations found can be narrowed down further, those that most have first.
 *
 * @param total how many are found
 * @param territory without those who deliver everywhere
 */
@Schema(name = "OrganisationFacets")
record FacetsView(
        int total,
        @Size(max = OrganisationSearch.CODES_SHOWN_MAX) List<CodeCount> partnerType,
        @Size(max = OrganisationSearch.CODES_SHOWN_MAX) List<CodeCount> capability,
        @Size(max = OrganisationSearch.CODES_SHOWN_MAX) List<CodeCount> industry,
        @Size(max = OrganisationSearch.CODES_SHOWN_MAX) List<CodeCount> territory,
        @Size(max = OrganisationSearch.CODES_SHOWN_MAX) List<CodeCount> workLanguage) {

    /** How many have a code. */
    @Schema(name = "OrganisationFacet")
    record CodeCount(@Size(max = CODE_LENGTH_MAX) String code, int organisations) {

        static final int CODE_LENGTH_MAX = 60;
    }

    static FacetsView of(OrganisationSearch.Counts counts) {
        return new FacetsView(
                counts.total(),
                of(counts, Facet.PARTNER_TYPE),
                of(counts, Facet.CAPABILITY),
                of(counts, Facet.INDUSTRY),
                of(counts, Facet.TERRITORY),
                of(counts, Facet.LANGUAGE));
    }

    private static List<CodeCount> of(OrganisationSearch.Counts counts, Facet facet) {
        return counts.of(facet).stream()
                .map(count -> new CodeCount(count.code(), count.organisations()))
                .toList();
    }
}
