package jom.workflow.contract;

import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import jom.kernel.Money;
import jom.kernel.Written;

/** Money as forms send and show it: decimals as text, the currency apart or understood. */
public final class Amounts {

    /** Not negative; what decimals the currency has is checked with it. */
    public static final String POSITIVE = "\\d{1,15}(\\.\\d{1,4})?";

    /** As above; a discount is negative. */
    public static final String ANY = "-?" + POSITIVE;

    /** The form of an ISO 4217 code. */
    public static final String CURRENCY = "[A-Z]{3}";

    private Amounts() {}

    /**
     * The money that was meant.
     *
     * @throws AmountNotPossible if there is no such currency, or the amount is too fine for it
     */
    public static Money of(String amount, String currency) {
        try {
            return Money.of(amount, currency);
        } catch (IllegalArgumentException impossible) {
            throw new AmountNotPossible(amount, currency);
        }
    }

    /** As above. */
    public static Money of(String amount, Currency currency) {
        return of(amount, currency.getCurrencyCode());
    }

    /**
     * What a field for an amount starts with, in the currency of the opportunity: exact, and never with three decimals,
     * which a reader could take for a group of thousands.
     */
    public static String startsWith(Money money) {
        return Written.unmistakable(money.amount()).toPlainString();
    }

    /** One amount per currency, for a reader: {@code EUR 250,000.00 + JPY 10,000}. */
    public static String text(List<Money> amounts, Written written) {
        return amounts.stream().map(written::money).collect(Collectors.joining(" + "));
    }
}
