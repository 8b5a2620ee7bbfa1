package jom.network.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import jom.network.Capability;
import jom.network.ExternalKey;
import jom.network.Industry;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.PartnerType;
import jom.network.Territory;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as others see it.
 *
 * @param references how many customers it has served
 * @param confidential for its own people, portfolio managers and administrators only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Organisation")
record OrganisationView(
        OrganisationId id,
        String name,
        Territory home,
        Set<PartnerType> partnerTypes,
        Set<Capability> capabilities,
        Set<Industry> industries,
        Set<Territory> territories,
        int references,
        @Nullable Confidential confidential) {

    static OrganisationView forOthers(OrganisationProfile profile) {
        return of(profile, null);
    }

    static OrganisationView forItsOwn(OrganisationProfile profile) {
        OrganisationDetails details = profile.details();
        return of(
                profile,
                new Confidential(
                        details.legalEntity().name(),
                        details.legalEntity().registrationNumber(),
                        details.legalEntity().webDomain(),
                        details.timeZone().getId(),
                        profile.key().orElse(null)));
    }

    private static OrganisationView of(OrganisationProfile profile, @Nullable Confidential confidential) {
        OrganisationDetails details = profile.details();
        return new OrganisationView(
                profile.id(),
                details.name(),
                details.home(),
                details.offering().partnerTypes(),
                details.offering().capabilities(),
                details.offering().industries(),
                details.offering().territories(),
                profile.references(),
                confidential);
    }

    /** What competitors need not know. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OrganisationConfidential")
    record Confidential(
            String legalName,
            @Nullable String registrationNumber,
            @Nullable String webDomain,
            String timeZone,
            @Nullable ExternalKey key) {}
}
