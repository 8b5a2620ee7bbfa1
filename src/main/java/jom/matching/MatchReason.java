package jom.matching;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One reason why an organisation is in a team. Words for it are found by its code, in whatever language.
 *
 * @param arguments role keys, capability codes, or a count; none for {@code knowsIndustry}
 */
public record MatchReason(
        Code code, @Size(max = ARGUMENTS_MAX) List<@Size(max = ARGUMENT_LENGTH_MAX) String> arguments) {

    /** As many capabilities as an opportunity can ask for. */
    static final int ARGUMENTS_MAX = 20;

    static final int ARGUMENT_LENGTH_MAX = 100;

    /** What speaks for an organisation. */
    public enum Code {
        /** Keys of the roles it would play. */
        PLAYS_ROLES("playsRoles"),
        /** Codes of the capabilities that it brings of those still open. */
        BRINGS_CAPABILITIES("bringsCapabilities"),
        /** It knows the customer's trade. */
        KNOWS_INDUSTRY("knowsIndustry"),
        /** How many references it has, as far as they count. */
        HAS_REFERENCES("hasReferences");

        private final String key;

        Code(String key) {
            this.key = key;
        }

        /** How JSON and texts spell it. */
        @JsonValue
        public String key() {
            return key;
        }
    }

    public MatchReason {
        arguments = List.copyOf(arguments);
    }

    /** The code with its arguments, such as {@code playsRoles: resale, solution}. */
    @Override
    public String toString() {
        return arguments.isEmpty() ? code.key() : code.key() + ": " + String.join(", ", arguments);
    }
}
