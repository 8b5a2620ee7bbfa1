package jom.kernel;

import java.util.Map;

/**
 * Something the business forbids, as opposed to malformed input or a bug. Each subclass is one rule with a published
 * code; thrown before anything has changed.
 */
public abstract class BusinessRuleViolation extends RuntimeException {

    /** How a violation is answered; {@code platform.web} alone maps it to a status. */
    public enum Kind {
        /** What is asked for does not exist, or not for the person who asks. */
        UNKNOWN,
        /** It exists, but its state does not allow this, or no longer. */
        WRONG_STATE,
        /** A rule of the business says no. */
        FORBIDDEN
    }

    private final Kind kind;
    private final String code;
    private final Map<String, String> facts;

    /**
     * @param code {@code module.fact}, stable: clients and process models rely on it
     * @param message an English sentence a user can act on, without confidential data
     */
    protected BusinessRuleViolation(Kind kind, String code, String message) {
        this(kind, code, message, Map.of());
    }

    /** @param facts named values with which the sentence can be said in another language */
    protected BusinessRuleViolation(Kind kind, String code, String message, Map<String, String> facts) {
        super(message);
        this.kind = kind;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public Kind kind() {
        return kind;
    }

    /** The published code, {@code module.fact}. */
    public String code() {
        return code;
    }

    /** Values for a translated sentence, by name. */
    public Map<String, String> facts() {
        return facts;
    }
}
