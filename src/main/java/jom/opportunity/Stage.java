package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.kernel.Keys;

/** How far an opportunity has come. */
public enum Stage {
    /** Complete and no duplicate; nobody has decided about the claim. */
    TAKEN_IN,
    /** Waits behind the holder of an earlier claim. */
    QUEUED,
    /** The claim is granted. */
    REGISTERED,
    /** Worth pursuing; a team is sought, for the first time or again after somebody left it. */
    QUALIFIED,
    /** All wanted roles are taken or waived. */
    TEAM_FORMED,
    /** All participants signed the charter. */
    CHARTERED,
    /** The joint proposal is with the customer. */
    PROPOSED,
    /** The customer accepted. */
    WON,
    /** Every participant has delivered. */
    DELIVERED,
    /** The revenue is divided. The end of a success. */
    SETTLED,
    /** The claim was refused. */
    REFUSED,
    /** Not worth pursuing. */
    DISQUALIFIED,
    /** No team could be formed. */
    ABANDONED,
    /** The customer decided against it. */
    LOST,
    /** The customer took back the request. */
    CUSTOMER_WITHDREW,
    /** The originator gave it up. */
    WITHDRAWN;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    public static Stage of(String key) {
        return Keys.read(Stage.class, key);
    }

    /** How JSON, forms and process models spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }

    /** Whether this stage may follow directly. */
    public boolean mayBecome(Stage next) {
        return following().contains(next);
    }

    /** Whether nothing can follow any more. */
    public boolean isEnd() {
        return following().isEmpty();
    }

    /** Those that nothing can follow any more. */
    static Set<Stage> ends() {
        return Stream.of(values()).filter(Stage::isEnd).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the customer has not decided, and nobody has given up. */
    public boolean isBeforeDecision() {
        return mayBecome(WITHDRAWN);
    }

    private Set<Stage> following() {
        return switch (this) {
            case TAKEN_IN -> Set.of(REGISTERED, QUEUED, REFUSED, WITHDRAWN);
            case QUEUED -> Set.of(REGISTERED, REFUSED, WITHDRAWN);
            case REGISTERED -> Set.of(QUALIFIED, DISQUALIFIED, WITHDRAWN);
            case QUALIFIED -> Set.of(TEAM_FORMED, ABANDONED, WITHDRAWN);
            case TEAM_FORMED -> Set.of(CHARTERED, QUALIFIED, ABANDONED, WITHDRAWN);
            case CHARTERED -> Set.of(PROPOSED, QUALIFIED, WITHDRAWN);
            case PROPOSED -> Set.of(WON, LOST, CUSTOMER_WITHDREW, QUALIFIED, WITHDRAWN);
            case WON -> Set.of(DELIVERED, SETTLED);
            case DELIVERED -> Set.of(SETTLED);
            case SETTLED, REFUSED, DISQUALIFIED, ABANDONED, LOST, CUSTOMER_WITHDREW, WITHDRAWN -> Set.of();
        };
    }
}
