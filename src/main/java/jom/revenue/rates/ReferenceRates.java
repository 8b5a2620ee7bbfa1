package jom.revenue.rates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.platform.Acting;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import org.springframework.stereotype.Service;

/** Takes in the reference rates of the European Central Bank, day by day, in a transaction that is open already. */
@Service
public class ReferenceRates {

    private final RateArchive archive;
    private final AuditTrail audit;
    private final Acting acting;
    private final Clock clock;

    ReferenceRates(RateArchive archive, AuditTrail audit, Acting acting, Clock clock) {
        this.archive = archive;
        this.audit = audit;
        this.acting = acting;
        this.clock = clock;
    }

    /** What became of the rates of a day. */
    public enum Outcome {
        /** Some were not known, and none is other than before. */
        ADDED,
        /** Some are other than before: a further edition of each was added. */
        CORRECTED,
        /** All are known. */
        UNCHANGED
    }

    /** What is known of some days, in one statement. */
    public KnownRates known(Collection<LocalDate> days) {
        KnownRates known = new KnownRates();
        archive.ofTheBank(days).forEach(known::add);
        return known;
    }

    /**
     * Writes down what the bank says of a day.
     *
     * @param known of this day at least; knows afterwards what was added
     * @throws RateRefused for the euro, or a day that has not come; then nothing was written
     * @throws org.springframework.dao.DuplicateKeyException if somebody else wrote the same at the same moment
     */
    public Outcome take(LocalDate day, Map<Currency, EuroRate> told, KnownRates known) {
        told.keySet().forEach(currency -> RateBook.requirePossible(clock, currency, day));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String by = acting.current().name();
        AuditRecord fact = AuditRecord.of(RateBook.STREAM, "revenue.referenceRatesRecorded")
                .visibleTo(Audience.OFFICE)
                .with("day", day.toString());
        List<ExchangeRate> made = new ArrayList<>();
        int corrections = 0;
        for (Map.Entry<Currency, EuroRate> each : told.entrySet()) {
            Optional<ExchangeRate> before = known.find(day, each.getKey());
            EuroRate rate = each.getValue();
            if (before.isEmpty()) {
                made.add(new ExchangeRate(each.getKey(), day, rate, RateSource.ECB, 1, Optional.empty(), "", by, now));
            } else if (!before.get().rate().equals(rate)) {
                made.add(before.get().corrected(rate, "", by, now));
                fact = fact.changed(
                        each.getKey().getCurrencyCode(), before.get().rate().toString(), rate.toString());
                corrections++;
            }
        }
        if (made.isEmpty()) {
            return Outcome.UNCHANGED;
        }
        archive.add(made);
        made.forEach(known::add);
        audit.record(fact.with("added", made.size() - corrections).with("corrected", corrections));
        return corrections > 0 ? Outcome.CORRECTED : Outcome.ADDED;
    }
}
