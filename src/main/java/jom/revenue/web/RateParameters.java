package jom.revenue.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import jom.kernel.Dates;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.UnknownOrganisation;
import jom.platform.web.RequestRefused;
import jom.revenue.rates.RateQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads what requests about rates say. */
@Component
class RateParameters {

    static final int LENGTH_MAX = 40;

    private final Clock clock;

    RateParameters(Clock clock) {
        this.clock = clock;
    }

    /** @throws UnknownOrganisation if it is none of the reader's own */
    RateQuestion question(
            @Nullable String day, @Nullable String organisationId, @Nullable String knownAt, Reader reader) {
        return new RateQuestion(
                day == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : read("day", day, Dates::parse),
                Optional.ofNullable(organisationId).map(id -> own(OrganisationId.parse(id), reader)),
                Optional.ofNullable(knownAt).map(at -> read("knownAt", at, RateParameters::instant)));
    }

    static OrganisationId own(OrganisationId organisation, Reader reader) {
        if (!reader.belongsTo(organisation)) {
            throw new UnknownOrganisation(organisation);
        }
        return organisation;
    }

    static Currency currency(String code) {
        return read("currency", code, Money::currency);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("not a moment such as 2027-03-31T12:00:00Z", malformed);
        }
    }

    static <T> T read(String name, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw new RequestRefused(HttpStatus.BAD_REQUEST, "platform.invalid", name + ": " + malformed.getMessage());
        }
    }
}
