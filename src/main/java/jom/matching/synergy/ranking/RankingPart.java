package jom.matching.synergy.ranking;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** What speaks for a partner, seen from who leads and what it is about. */
public enum RankingPart {
    /** Both were in works on exactly these topics. */
    TOGETHER_ON_THIS(false),
    /** Both were in works, the more alike the topics, the better. */
    TOGETHER(false),
    /** It was in works that this lead led. */
    LED_BEFORE(false),
    /** They have many partners in common. */
    COMMON_PARTNERS(true),
    /** It belongs to the circle that works on these topics near the lead. */
    CIRCLE_OF_TOPIC(false),
    /** Of all it did, much was with this lead. */
    CLOSE_TIES(false),
    /** It does much on these topics. */
    ACTIVE_ON_THIS(true),
    /** It has been in many works. */
    EXPERIENCE(true),
    /** It has been in many works lately. */
    ACTIVE_LATELY(true),
    /** It works with those who come out best otherwise. */
    FITS_THE_OTHERS(true);

    private final boolean damped;

    RankingPart(boolean damped) {
        this.damped = damped;
    }

    /** Whether the first of it counts more than the next: its square root is taken. */
    boolean isDamped() {
        return damped;
    }

    /** How JSON, tables and texts spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
