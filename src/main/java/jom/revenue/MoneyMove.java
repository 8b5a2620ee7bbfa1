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
        INVOICED {
            @Override
            DealStanding after(DealStanding before, Money amount) {
                return before.invoiced(amount);
            }
        },
        /** An invoice was taken back. */
        CREDITED {
            @Override
            DealStanding after(DealStanding before, Money amount) {
                return before.credited(amount);
            }
        },
        /** The customer paid. */
        RECEIVED {
            @Override
            DealStanding after(DealStanding before, Money amount) {
                return before.received(amount);
            }
        },
        /** The customer was paid back. */
        REFUNDED {
            @Override
            DealStanding after(DealStanding before, Money amount) {
                return before.refunded(amount);
            }
        },
        /** The customer gave up what it had ordered, as far as it was not invoiced. */
        GIVEN_UP {
            @Override
            DealStanding after(DealStanding before, Money amount) {
                return before.givenUp(amount);
            }
        };

        abstract DealStanding after(DealStanding before, Money amount);
    }

    public MoneyMove {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("what moves is above zero");
        }
    }
}
