package jom.opportunity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jom.kernel.Money;

/**
 * The order to correct an opportunity; what is empty stays as it is. Limits as in {@link TakeInOpportunity}.
 *
 * @param problem as in {@link CustomerNeed}
 * @param certificatesWanted all of them anew, as in {@link CustomerNeed}; searches for a team that begin later go by them
 */
public record AmendOpportunity(
        Optional<String> title,
        Optional<String> problem,
        Optional<Money> value,
        Optional<LocalDate> expectedClose,
        Optional<Set<CertificateWanted>> certificatesWanted) {}
