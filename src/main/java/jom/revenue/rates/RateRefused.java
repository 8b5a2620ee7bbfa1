package jom.revenue.rates;

import java.time.LocalDate;
import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** A rate cannot be written down or used; the code says which rule says so. */
public final class RateRefused extends BusinessRuleViolation {

    private RateRefused(Kind kind, String code, String message, Map<String, String> facts) {
        super(kind, "revenue." + code, message, facts);
    }

    static RateRefused ofTheEuro() {
        return new RateRefused(
                Kind.FORBIDDEN, "rateOfTheEuro", "Rates tell what one euro buys; the euro itself has none.", Map.of());
    }

    static RateRefused inTheFuture(LocalDate day) {
        return new RateRefused(
                Kind.FORBIDDEN,
                "rateInTheFuture",
                "The day " + day + " has not come yet: nobody knows its rate.",
                Map.of("day", day.toString()));
    }

    static RateRefused changedMeanwhile() {
        return new RateRefused(
                Kind.WRONG_STATE,
                "rateChanged",
                "Somebody else has written down this rate meanwhile. Read it again and repeat your change.",
                Map.of());
    }

    /** A rate for everybody from somebody who is no administrator, or one for an organisation from outside its finance. */
    public static RateRefused notYours() {
        return new RateRefused(
                Kind.FORBIDDEN,
                "rateNotYours",
                "Finance people write rates down for their own organisation, and administrators for everybody.",
                Map.of());
    }

    static RateRefused tooLarge() {
        return new RateRefused(
                Kind.FORBIDDEN,
                "conversionTooLarge",
                "The amount has more than 15 digits before the point in the other currency.",
                Map.of());
    }
}
