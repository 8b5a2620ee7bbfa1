package jom.revenue.rates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import jom.network.OrganisationId;

/**
 * What was written down of a currency for a day; never changed afterwards.
 *
 * @param edition from 1; a correction is the next one
 * @param owner the organisation for which alone it counts; nothing if it counts for everybody
 * @param note where a manual rate is from, at most {@value RateBook#NOTE_LENGTH_MAX} characters; empty otherwise
 * @param recordedBy the sign-in name
 */
public record ExchangeRate(
        Currency currency,
        LocalDate day,
        EuroRate rate,
        RateSource source,
        int edition,
        Optional<OrganisationId> owner,
        String note,
        String recordedBy,
        Instant recordedAt) {

    /** The next edition with another rate. */
    ExchangeRate corrected(EuroRate now, String why, String by, Instant at) {
        return new ExchangeRate(currency, day, now, source, edition + 1, owner, why, by, at);
    }
}
