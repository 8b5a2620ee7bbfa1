package jom.engagement;

import java.util.Currency;
import jom.kernel.Money;

/** Prices as facts hold them: decimals as text, in the currency of the deal. */
final class Prices {

    /** Not negative; how many decimals the currency has is checked with it. */
    static final String FORM = "\\d{1,15}(\\.\\d{1,4})?";

    private Prices() {}

    /** @throws FactRefused if the amount is too fine for the currency */
    static Money of(String amount, Currency currency) {
        try {
            return Money.of(amount, currency.getCurrencyCode());
        } catch (IllegalArgumentException impossible) {
            throw FactRefused.amountNotPossible();
        }
    }

    /** As above, in the currency of the deal. */
    static Money of(String amount, Dossier dossier) {
        return of(amount, dossier.deal().value().currency());
    }
}
