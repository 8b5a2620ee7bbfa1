package jom.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jom.kernel.BusinessRuleViolation;
import jom.network.CertificateName;

/** No team covers all that is wanted. */
public final class NoEligibleTeam extends BusinessRuleViolation {

    /** Process models draw it as a boundary event. */
    public static final String CODE = "matching.noEligibleTeam";

    NoEligibleTeam(Field field) {
        super(
                Kind.FORBIDDEN,
                CODE,
                "No team covers all that is wanted: " + text(field) + ".",
                Map.of("open", text(field)));
    }

    /** With the certificates for lack of which nobody can be asked. */
    private static String text(Field field) {
        Map<String, String> certificates = new HashMap<>();
        field.shortages().stream()
                .filter(shortage -> !shortage.certificates().isEmpty())
                .forEach(shortage -> certificates.put(
                        shortage.name(),
                        shortage.certificates().stream()
                                .map(CertificateName::value)
                                .collect(Collectors.joining(", ", " (with ", ")"))));
        return field.need().names().stream()
                .sorted()
                .map(name -> name + certificates.getOrDefault(name, ""))
                .collect(Collectors.joining(", "));
    }
}
