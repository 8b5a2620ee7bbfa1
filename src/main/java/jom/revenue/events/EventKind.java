package jom.revenue.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jom.revenue.MoneyMove;
import org.jspecify.annotations.Nullable;

/** What happened. Amounts are never negative: the kind says which way the money goes. */
public enum EventKind {
    /** The customer signed; what it has ordered is posted with the deal. Kept for recognition. */
    CONTRACT_SIGNED(null),
    /** The customer was invoiced. */
    INVOICED(MoneyMove.Kind.INVOICED),
    /** The customer paid. */
    CASH_RECEIVED(MoneyMove.Kind.RECEIVED),
    /** The customer accepted a milestone. Kept for recognition. */
    MILESTONE_ACCEPTED(null),
    /** The customer used something. Kept for recognition. */
    USAGE_REPORTED(null),
    /** An invoice was taken back, as a whole or in part. */
    CREDIT_NOTE(MoneyMove.Kind.CREDITED),
    /** The customer was paid back. */
    REFUND(MoneyMove.Kind.REFUNDED),
    /** The customer gave up what it had ordered; what is not invoiced is owed to nobody any more. */
    CHURN(MoneyMove.Kind.GIVEN_UP);

    private final Optional<MoneyMove.Kind> move;

    EventKind(MoneyMove.@Nullable Kind move) {
        this.move = Optional.ofNullable(move);
    }

    /** As it is written to and read from outside, such as {@code cash-received}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    @JsonCreator
    public static EventKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a kind of event such as invoiced"));
    }

    /** How it moves money; nothing if it is kept for recognition only. */
    Optional<MoneyMove.Kind> move() {
        return move;
    }

    /** Whether an amount of zero says nothing. */
    boolean needsAmount() {
        return move.isPresent() && this != CHURN;
    }
}
