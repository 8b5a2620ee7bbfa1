package jom.revenue.rates;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of the reference rates of some days: the newest edition of each. */
public final class KnownRates {

    private record Key(LocalDate day, Currency currency) {}

    private final Map<Key, ExchangeRate> newest = new HashMap<>();

    KnownRates() {}

    /** Takes the place of an earlier edition. */
    void add(ExchangeRate rate) {
        newest.put(new Key(rate.day(), rate.currency()), rate);
    }

    Optional<ExchangeRate> find(LocalDate day, Currency currency) {
        return Optional.ofNullable(newest.get(new Key(day, currency)));
    }
}
