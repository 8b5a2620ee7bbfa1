package jom.network.profile;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** What an organisation tells of itself cannot be kept so; the code says which rule says so. */
public final class ProfileRefused extends BusinessRuleViolation {

    private ProfileRefused(Kind kind, String code, String message, Map<String, String> facts) {
        super(kind, "network." + code, message, facts);
    }

    static ProfileRefused unknownCertificate() {
        return new ProfileRefused(Kind.UNKNOWN, "unknownCertificate", "There is no such certificate.", Map.of());
    }

    static ProfileRefused tooManyCertificates(int max) {
        return new ProfileRefused(
                Kind.FORBIDDEN,
                "tooManyCertificates",
                "An organisation keeps at most " + max + " certificates; take away what is out of date.",
                Map.of("max", String.valueOf(max)));
    }

    static ProfileRefused certificateThereAlready() {
        return new ProfileRefused(
                Kind.WRONG_STATE,
                "certificateThereAlready",
                "This certificate is there already, with the same issuer and the same first day.",
                Map.of());
    }

    static ProfileRefused languagesChanged() {
        return new ProfileRefused(
                Kind.WRONG_STATE,
                "languagesChanged",
                "Somebody else has changed the languages meanwhile. Read them again and repeat your change.",
                Map.of());
    }
}
