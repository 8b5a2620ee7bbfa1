package jom.matching.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import jom.matching.exposure.ExposureReport;
import jom.matching.exposure.ExposureShare;

/**
 * Whether offers were shared out as those who qualified could expect.
 *
 * @param since the first instant that counts
 * @param asOf when it was worked out
 * @param opportunities for how many of them somebody was sought or offered something
 * @param organisations how many qualified at least once
 * @param overlooked how many of them were never offered anything
 */
@Schema(name = "Exposure")
record ExposureView(
        Instant since,
        Instant asOf,
        int opportunities,
        int organisations,
        long overlooked,
        long offers,
        @Size(max = SIZES_MAX) List<Share> sizes,
        @Size(max = HOMES_MAX) List<Share> homes) {

    private static final int SIZES_MAX = 5;
    private static final int HOMES_MAX = 300;
    private static final int KEY_LENGTH_MAX = 10;

    /**
     * Of one size, or of one home country.
     *
     * @param key of the size or the country; {@code untold} where it was not told
     * @param qualified how often its organisations qualified
     * @param qualifiedShareBp in basis points of all that qualified, 0 to 10,000
     * @param offeredShareBp in basis points of all offers, 0 to 10,000; 0 where there were none
     */
    @Schema(name = "ExposureShare")
    record Share(
            @Size(max = KEY_LENGTH_MAX) String key,
            int organisations,
            int overlooked,
            long qualified,
            long offers,
            int qualifiedShareBp,
            int offeredShareBp) {

        static Share of(ExposureShare share) {
            return new Share(
                    share.key(),
                    share.organisations(),
                    share.overlooked(),
                    share.qualified(),
                    share.offers(),
                    share.qualifiedShare().value(),
                    share.offeredShare().value());
        }
    }

    static ExposureView of(ExposureReport report) {
        return new ExposureView(
                report.since(),
                report.asOf(),
                report.opportunities(),
                report.organisations().size(),
                report.overlooked(),
                report.offers(),
                report.bySize().stream().map(Share::of).toList(),
                report.byHome().stream().map(Share::of).toList());
    }
}
