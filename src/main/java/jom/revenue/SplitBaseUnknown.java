package jom.revenue;

import java.util.Currency;
import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** A line takes a percentage of something whose amount nobody has said; it is not taken for zero. */
public final class SplitBaseUnknown extends BusinessRuleViolation {
    SplitBaseUnknown(SplitBase base, Currency currency) {
        super(
                Kind.WRONG_STATE,
                "revenue.splitBaseUnknown",
                "The split needs the " + base.key() + " of this deal in " + currency.getCurrencyCode()
                        + ", which nobody has stated.",
                Map.of("base", base.key(), "currency", currency.getCurrencyCode()));
    }
}
