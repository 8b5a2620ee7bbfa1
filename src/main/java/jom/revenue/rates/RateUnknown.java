package jom.revenue.rates;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** There is no rate of a currency for a day or any earlier one; nothing is ever taken to be worth a euro instead. */
public final class RateUnknown extends BusinessRuleViolation {
    RateUnknown(Currency currency, LocalDate day) {
        super(
                Kind.UNKNOWN,
                "revenue.rateUnknown",
                "No exchange rate of " + currency.getCurrencyCode() + " is known for " + day + " or any day before.",
                Map.of("currency", currency.getCurrencyCode(), "day", day.toString()));
    }
}
