package jom.revenue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Role;
import jom.revenue.rates.EuroRate;
import jom.revenue.rates.ExchangeRate;
import jom.revenue.rates.RateBook;
import jom.revenue.rates.RateSource;
import org.jspecify.annotations.Nullable;

/**
 * A rate, and which day it is from.
 *
 * @param day it is from, which may be earlier than the one asked for
 * @param daysOld from its day to the one asked for
 * @param unitsPerEuro how much of the currency one euro buys, a plain decimal number
 * @param edition from 1; more if it was corrected
 * @param organisationId for which alone it counts; left out if it counts for everybody
 * @param note where a manual rate is from
 * @param recordedBy the sign-in name; told to administrators and to the organisation for which it counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ExchangeRate")
record RateView(
        @Pattern(regexp = CURRENCY) @Size(max = 3) String currency,
        LocalDate day,
        @Min(0) @Max(DAYS_MAX) int daysOld,

        @Pattern(regexp = "[0-9]+(\\.[0-9]+)?") @Size(max = EuroRate.TEXT_LENGTH_MAX)
        String unitsPerEuro,

        RateSource source,
        @Min(1) int edition,
        @Nullable OrganisationId organisationId,

        @Size(max = RateBook.NOTE_LENGTH_MAX) @Nullable String note,

        @Size(max = NAME_LENGTH_MAX) @Nullable String recordedBy,
        Instant recordedAt) {

    static final String CURRENCY = "[A-Z]{3}";
    static final int NAME_LENGTH_MAX = 100;

    /** From the first day that can be written to the last one. */
    static final int DAYS_MAX = 9_000 * 366;

    static RateView of(ExchangeRate rate, LocalDate asked, Reader reader) {
        boolean mayKnowWho = reader.is(Role.ADMINISTRATOR)
                || rate.owner().filter(reader::belongsTo).isPresent();
        return new RateView(
                rate.currency().getCurrencyCode(),
                rate.day(),
                (int) ChronoUnit.DAYS.between(rate.day(), asked),
                rate.rate().toString(),
                rate.source(),
                rate.edition(),
                rate.owner().orElse(null),
                rate.note().isEmpty() ? null : rate.note(),
                mayKnowWho ? rate.recordedBy() : null,
                rate.recordedAt());
    }
}
