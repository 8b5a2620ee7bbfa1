package jom.portfolio.introduction;

import java.time.LocalDate;
import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** Two organisations cannot be introduced, or an introduction not be changed; the code says which rule says so. */
public final class IntroductionRefused extends BusinessRuleViolation {

    private IntroductionRefused(Kind kind, String code, String message) {
        super(kind, "portfolio." + code, message);
    }

    private IntroductionRefused(Kind kind, String code, String message, Map<String, String> facts) {
        super(kind, "portfolio." + code, message, facts);
    }

    static IntroductionRefused ofItself() {
        return new IntroductionRefused(
                Kind.FORBIDDEN, "introductionOfItself", "An organisation is not introduced to itself.");
    }

    static IntroductionRefused ofStrangers() {
        return new IntroductionRefused(
                Kind.FORBIDDEN,
                "introductionOfStrangers",
                "At least one of the two has to be a member of the portfolio.");
    }

    static IntroductionRefused unverified() {
        return new IntroductionRefused(
                Kind.FORBIDDEN,
                "introductionUnverified",
                "One of the two is still joining; introduce it when it has been verified.");
    }

    static IntroductionRefused keptApart() {
        return new IntroductionRefused(
                Kind.FORBIDDEN, "introductionNotPossible", "These two do not want to be brought together.");
    }

    static IntroductionRefused connected() {
        return new IntroductionRefused(Kind.WRONG_STATE, "introductionConnected", "These two are connected already.");
    }

    static IntroductionRefused running() {
        return new IntroductionRefused(
                Kind.WRONG_STATE, "introductionRunning", "These two are being introduced already.");
    }

    static IntroductionRefused tooSoon(LocalDate from) {
        return new IntroductionRefused(
                Kind.WRONG_STATE,
                "introductionTooSoon",
                "These two were introduced not long ago; again from " + from + " on.",
                Map.of("day", from.toString()));
    }

    static IntroductionRefused changed() {
        return new IntroductionRefused(
                Kind.WRONG_STATE,
                "introductionChanged",
                "This introduction was changed meanwhile. Look again and repeat your change.");
    }

    static IntroductionRefused ended() {
        return new IntroductionRefused(
                Kind.WRONG_STATE, "introductionEnded", "Nobody is asked about this introduction any more.");
    }

    static IntroductionRefused answered() {
        return new IntroductionRefused(
                Kind.WRONG_STATE, "introductionAnswered", "Your organisation has answered this introduction already.");
    }

    static IntroductionRefused nothingToTell() {
        return new IntroductionRefused(
                Kind.WRONG_STATE,
                "introductionNothingToTell",
                "The two are not connected, or what came of it has been told already.");
    }
}
