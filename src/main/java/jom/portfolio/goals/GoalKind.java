package jom.portfolio.goals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** What a goal counts. Members are those of the day on which is counted. */
public enum GoalKind {
    /** Pairs that the portfolio's managers introduced and that both wanted it. */
    PAIRS_INTRODUCED,
    /** Opportunities that the customer decided to give to a team with two or more members in it. */
    JOINT_WINS,
    /** Members whom somebody decided to ask for an opportunity, whatever they answered. */
    MEMBERS_OFFERED,
    /** The same of members that say they have fewer than 50 people. */
    SMALL_MEMBERS_OFFERED,
    /** Members that say they have fewer than 50 people, and took part in an opportunity that was won. */
    SMALL_MEMBERS_WINNING,
    /** Organisations that joined the portfolio and are still in it. */
    NEW_MEMBERS,
    /** Cells of the solution map that a member covers all of: as of the day on which is counted. */
    CELLS_COVERED;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no constant is spelt like this
     */
    @JsonCreator
    public static GoalKind of(String key) {
        return Keys.read(GoalKind.class, key);
    }

    /** How JSON, tables and texts spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
