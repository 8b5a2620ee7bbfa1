package jom.network.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.PartnerType;
import jom.network.Reader;
import jom.network.Territory;
import jom.network.profile.LanguageCode;
import jom.network.search.Facet;
import jom.network.search.OrganisationQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations a caller looks for; what is not given does not matter.
 *
 * @param q words of the name, or their beginnings, in any order
 * @param partnerType one of these
 * @param capability all of these
 * @param industry one of these
 * @param territory delivers in one of these
 * @param workLanguage works in one of these
 * @param certifiedOn some certificate is valid on this day
 * @param withReferences has at least one reference
 */
record OrganisationFilter(
        @Size(max = OrganisationQuery.TEXT_LENGTH_MAX) @Nullable
        String q,

        @Size(max = OrganisationQuery.CODES_MAX) @Nullable Set<PartnerType> partnerType,
        @Size(max = OrganisationQuery.CODES_MAX) @Nullable Set<Capability> capability,
        @Size(max = OrganisationQuery.CODES_MAX) @Nullable Set<Industry> industry,
        @Size(max = OrganisationQuery.CODES_MAX) @Nullable Set<Territory> territory,
        @Size(max = OrganisationQuery.CODES_MAX) @Nullable Set<LanguageCode> workLanguage,
        @Nullable LocalDate certifiedOn,
        @Nullable Boolean withReferences) {

    /** As this reader asks. */
    OrganisationQuery query(Reader reader) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        chosen.put(Facet.PARTNER_TYPE, codes(partnerType));
        chosen.put(Facet.CAPABILITY, codes(capability));
        chosen.put(Facet.INDUSTRY, codes(industry));
        chosen.put(Facet.TERRITORY, codes(territory));
        chosen.put(Facet.LANGUAGE, codes(workLanguage));
        return new OrganisationQuery(
                q, chosen, certifiedOn, Boolean.TRUE.equals(withReferences), reader.organisations());
    }

    private static Set<String> codes(@Nullable Collection<?> given) {
        return given == null ? Set.of() : given.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }
}
