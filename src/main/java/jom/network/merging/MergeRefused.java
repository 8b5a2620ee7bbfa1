package jom.network.merging;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** Two organisations cannot become one, or not two again; the code says which rule says so. */
public final class MergeRefused extends BusinessRuleViolation {

    private MergeRefused(Kind kind, String code, String message) {
        super(kind, "network." + code, message);
    }

    private MergeRefused(Kind kind, String code, String message, Map<String, String> facts) {
        super(kind, "network." + code, message, facts);
    }

    /** Names, since whoever decides about organisations may read all of them. */
    static MergeRefused within(String part, String whole) {
        return new MergeRefused(
                Kind.WRONG_STATE,
                "mergeWithinAnother",
                part + " has become part of " + whole + " since. Take that back first.",
                Map.of("part", part, "whole", whole));
    }

    static MergeRefused already() {
        return new MergeRefused(
                Kind.WRONG_STATE,
                "mergedAlready",
                "One of the two has become part of another organisation meanwhile. Read it again.");
    }

    static MergeRefused joining() {
        return new MergeRefused(
                Kind.WRONG_STATE,
                "mergeWhileJoining",
                "One of the two is still joining the network. Decide about it where it joins.");
    }

    static MergeRefused bothInOne() {
        return new MergeRefused(
                Kind.FORBIDDEN,
                "mergeOfParties",
                "Both are in the same opportunity: one organisation cannot sign and be paid for two.");
    }

    static MergeRefused notMerged() {
        return new MergeRefused(Kind.WRONG_STATE, "notMerged", "These two have not become one.");
    }

    static MergeRefused builtUpon() {
        return new MergeRefused(
                Kind.WRONG_STATE,
                "mergeBuiltUpon",
                "This cannot be taken back any more: the organisation that stayed was changed or joined opportunities since.");
    }
}
