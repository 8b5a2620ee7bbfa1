package jom.revenue;

import java.util.Currency;
import jom.kernel.Money;

/**
 * How far the money of one deal has come in one currency. None of the three is ever below zero.
 *
 * @param committed what the customer has ordered, as posted when the deal was delivered, less what it has given up since
 * @param invoiced less credit notes
 * @param received less refunds
 */
record DealStanding(Money committed, Money invoiced, Money received) {

    DealStanding {
        if (committed.isNegative() || invoiced.isNegative() || received.isNegative()) {
            throw new IllegalArgumentException("nothing of a deal is below zero");
        }
    }

    static DealStanding nothing(Currency currency) {
        return committed(Money.zero(currency));
    }

    /** All that is known of deals posted before there were money events. */
    static DealStanding committed(Money amount) {
        Money zero = Money.zero(amount.currency());
        return new DealStanding(amount, zero, zero);
    }

    /** What the parties are owed together: what was ordered, and invoices beyond it, each amount once. */
    Money owed() {
        return invoiced.compareTo(committed) > 0 ? invoiced : committed;
    }

    /** What of it the customer has paid. */
    Money due() {
        return received.compareTo(owed()) < 0 ? received : owed();
    }

    DealStanding ordered(Money amount) {
        return new DealStanding(committed.plus(amount), invoiced, received);
    }

    /** Orders are given up as far as they have not been invoiced. */
    DealStanding givenUp(Money amount) {
        Money open = committed.minus(invoiced);
        if (!open.isPositive()) {
            return this;
        }
        return new DealStanding(committed.minus(amount.compareTo(open) < 0 ? amount : open), invoiced, received);
    }

    DealStanding invoiced(Money amount) {
        return new DealStanding(committed, invoiced.plus(amount), received);
    }

    /** {@link MoreThanPosted} if so much was not invoiced. */
    DealStanding credited(Money amount) {
        if (amount.compareTo(invoiced) > 0) {
            throw MoreThanPosted.invoiced();
        }
        return new DealStanding(committed, invoiced.minus(amount), received);
    }

    DealStanding received(Money amount) {
        return new DealStanding(committed, invoiced, received.plus(amount));
    }

    /** {@link MoreThanPosted} if so much was not received. */
    DealStanding refunded(Money amount) {
        if (amount.compareTo(received) > 0) {
            throw MoreThanPosted.received();
        }
        return new DealStanding(committed, invoiced, received.minus(amount));
    }
}
