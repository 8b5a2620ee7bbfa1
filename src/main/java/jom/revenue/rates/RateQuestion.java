package jom.revenue.rates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jom.network.OrganisationId;

/**
 * Which rate is asked for.
 *
 * @param day of the business, such as that of an invoice
 * @param forWhom whose own rates count before those for everybody
 * @param knownAt only what was written down by then counts; nothing: all that is known
 */
public record RateQuestion(LocalDate day, Optional<OrganisationId> forWhom, Optional<Instant> knownAt) {

    /** By the rates for everybody, as they are known now. */
    public static RateQuestion on(LocalDate day) {
        return new RateQuestion(day, Optional.empty(), Optional.empty());
    }
}
