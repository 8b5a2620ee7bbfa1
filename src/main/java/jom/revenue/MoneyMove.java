package jom.revenue;

import java.time.LocalDate;
import jom.kernel.Money;
import jom.opportunity.OpportunityId;

/**
 * Money of a deal that has moved.
 *
 * @param sourceEvent what it is about, once in the whole ledger; at most 120 characters
 * @param amount above zero, also of what is taken back
 * @param day of the business, by which it is booked
 */
public record MoneyMove(String sourceEvent, Kind kind, OpportunityId opportunity, Money amount, LocalDate day) {

    /** Where it moved. */
    public enum Kind {
        /** The customer was invoiced. */
        INVOICED,
        /** An invoice was taken back. */
        CREDITED,
        /** The customer paid. */
        RECEIVED,
        /** The customer was paid back. */
        REFUNDED,
        /** The customer gave up what it had ordered, as far as it was not invoiced. */
        GIVEN_UP;

        DealStanding after(DealStanding before, Money amount) {
            return switch (this) {
                case INVOICED -> before.invoiced(amount);
                case CREDITED -> before.credited(amount);
                case RECEIVED -> before.received(amount);
                case REFUNDED -> before.refunded(amount);
                case GIVEN_UP -> before.givenUp(amount);
            };
        }
    }

    public MoneyMove {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("what moves is above zero");
        }
    }
}
