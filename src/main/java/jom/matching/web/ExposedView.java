package jom.matching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import jom.matching.exposure.Exposed;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.Territory;
import jom.network.profile.SizeClass;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation was offered of what it qualified for.
 *
 * @param home the country it sits in
 * @param size left out where it was not told
 * @param lastOffered left out where it was never offered anything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ExposedOrganisation")
record ExposedView(
        OrganisationId organisation,
        @Size(max = OrganisationDetails.NAME_LENGTH_MAX) String name,
        Territory home,
        @Nullable SizeClass size,
        int qualified,
        int offers,
        @Nullable Instant lastOffered) {

    static ExposedView of(Exposed one) {
        return new ExposedView(
                one.organisation(),
                one.name(),
                one.home(),
                one.size().orElse(null),
                one.qualified(),
                one.offers(),
                one.lastOffered().orElse(null));
    }
}
