package jom.matching.exposure;

import java.time.Instant;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.network.Territory;
import jom.network.profile.SizeClass;

/**
 * What one organisation was offered of what it qualified for.
 *
 * @param home the country it sits in
 * @param size empty where it was not told
 * @param qualified for how many opportunities, at least 1
 * @param offers how many of them it was offered, 0 to {@code qualified}
 * @param lastOffered when the last of these was; empty if none was
 */
public record Exposed(
        OrganisationId organisation,
        String name,
        Territory home,
        Optional<SizeClass> size,
        int qualified,
        int offers,
        Optional<Instant> lastOffered) {

    /** Whether it qualified and was never offered anything. */
    public boolean isOverlooked() {
        return offers == 0;
    }
}
