package jom.revenue.events;

import java.time.LocalDate;
import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** An event cannot be taken in; the code says which rule says so. */
public final class EventRefused extends BusinessRuleViolation {

    private EventRefused(Kind kind, String code, String message, Map<String, String> facts) {
        super(kind, "revenue." + code, message, facts);
    }

    static EventRefused notFinanceOfPrime() {
        return new EventRefused(
                Kind.FORBIDDEN,
                "eventNotYours",
                "Only the finance people of the organisation that contracts with the customer report what its money does.",
                Map.of());
    }

    static EventRefused contradicts(SourceKey key) {
        return new EventRefused(
                Kind.WRONG_STATE,
                "eventContradicts",
                "The event " + key.id() + " of " + key.source()
                        + " is known already, and says something else. An event does not change; a correction is another one.",
                Map.of("source", key.source(), "id", key.id()));
    }

    static EventRefused inTheFuture(LocalDate day) {
        return new EventRefused(
                Kind.FORBIDDEN,
                "eventInTheFuture",
                "The day " + day + " has not come yet.",
                Map.of("day", day.toString()));
    }

    static EventRefused withoutAmount() {
        return new EventRefused(
                Kind.FORBIDDEN,
                "eventWithoutAmount",
                "Invoices, payments, credit notes and refunds have an amount above zero, all others one that is not below"
                        + " zero. What is taken back is positive, too: the kind says which way it goes.",
                Map.of());
    }
}
