package jom.revenue.rates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jom.kernel.Money;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.platform.Acting;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What currencies are worth. A rate counts from its day until the next day with a rate; a day without any takes the last
 * earlier one, and where there is none that is an error. An organisation may keep rates of its own, which count for it
 * before those for everybody of the same day. Of several for a day the one that was written down last counts.
 */
@Service
public class RateBook {

    /** Longest note, in characters. */
    public static final int NOTE_LENGTH_MAX = 300;

    /** Most editions of a rate that are told. */
    public static final int EDITIONS_MAX = 100;

    /** The audit trail's stream of all rates. */
    public static final UUID STREAM = new UUID(0, 0xf0e1);

    static final Currency EURO = Money.currency("EUR");

    private static final Logger LOG = LoggerFactory.getLogger(RateBook.class);

    private final RateArchive archive;
    private final AuditTrail audit;
    private final Acting acting;
    private final Clock clock;

    RateBook(RateArchive archive, AuditTrail audit, Acting acting, Clock clock) {
        this.archive = archive;
        this.audit = audit;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Writes a rate down by hand; what was written down before stays. Doing it again changes nothing.
     *
     * @param owner the organisation for which alone it counts; nothing: for everybody
     * @param note where it is from, at most {@value #NOTE_LENGTH_MAX} characters
     * @throws RateRefused for the euro, for a day that has not come anywhere on earth, or if somebody was faster
     */
    @UseCase
    public ExchangeRate record(
            Currency currency, LocalDate day, EuroRate rate, Optional<OrganisationId> owner, String note) {
        Texts.required("note", note, NOTE_LENGTH_MAX);
        requirePossible(clock, currency, day);
        ExchangeRate first = new ExchangeRate(
                currency,
                day,
                rate,
                RateSource.MANUAL,
                1,
                owner,
                note,
                acting.current().name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        Optional<ExchangeRate> before = archive.newest(first);
        if (before.isPresent()
                && before.get().rate().equals(rate)
                && before.get().note().equals(note)) {
            return before.get();
        }
        ExchangeRate made = before.map(known -> known.corrected(rate, note, first.recordedBy(), first.recordedAt()))
                .orElse(first);
        try {
            archive.add(List.of(made));
        } catch (DuplicateKeyException faster) {
            throw RateRefused.changedMeanwhile();
        }
        audit.record(fact(made, before));
        LOG.info("exchange rate recorded currency={} day={} edition={}", currency, day, made.edition());
        return made;
    }

    static void requirePossible(Clock clock, Currency currency, LocalDate day) {
        if (currency.equals(EURO)) {
            throw RateRefused.ofTheEuro();
        }
        LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
        if (day.isAfter(latest)) {
            throw RateRefused.inTheFuture(day);
        }
    }

    private static AuditRecord fact(ExchangeRate made, Optional<ExchangeRate> before) {
        return AuditRecord.of(STREAM, "revenue.rateRecorded")
                .visibleTo(made.owner()
                        .map(owner -> Audience.organisation(owner.value()))
                        .orElse(Audience.OFFICE))
                .with("currency", made.currency().getCurrencyCode())
                .with("day", made.day().toString())
                .with("edition", made.edition())
                .with("note", made.note())
                .changed(
                        "unitsPerEuro",
                        before.map(known -> known.rate().toString()).orElse(null),
                        made.rate().toString());
    }

    /**
     * The rate that counts on a day; look at its own day, which may be an earlier one.
     *
     * @throws RateUnknown if there is none for the day or any earlier one
     * @throws RateRefused for the euro
     */
    @Transactional(readOnly = true)
    public ExchangeRate rate(Currency currency, RateQuestion question) {
        if (currency.equals(EURO)) {
            throw RateRefused.ofTheEuro();
        }
        return archive.find(currency, question).orElseThrow(() -> new RateUnknown(currency, question.day()));
    }

    /** All that was written down for this very day, the newest first, at most {@value #EDITIONS_MAX}. */
    @Transactional(readOnly = true)
    public List<ExchangeRate> editions(Currency currency, RateQuestion question) {
        return archive.editions(currency, question, EDITIONS_MAX);
    }

    /**
     * What an amount comes to in another currency on a day. In its own currency that is the amount itself, without any
     * rate.
     *
     * @throws RateUnknown if a rate is missing
     * @throws RateRefused if the result is too large to be an amount
     */
    @Transactional(readOnly = true)
    public Conversion convert(Money amount, Currency target, RateQuestion question) {
        return amount.currency().equals(target)
                ? Conversion.none(amount)
                : Conversion.of(amount, target, leg(amount.currency(), question), leg(target, question));
    }

    private Optional<ExchangeRate> leg(Currency currency, RateQuestion question) {
        return currency.equals(EURO) ? Optional.empty() : Optional.of(rate(currency, question));
    }
}
