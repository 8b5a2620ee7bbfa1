package jom.opportunity;

import java.time.LocalDate;
import java.util.Optional;
import jom.kernel.Money;

/**
 * The order to correct an opportunity; what is empty stays as it is. Limits as in {@link TakeInOpportunity}.
 *
 * @param problem as in {@link CustomerNeed}
 */
public record AmendOpportunity(
        Optional<String> title, Optional<String> problem, Optional<Money> value, Optional<LocalDate> expectedClose) {}
