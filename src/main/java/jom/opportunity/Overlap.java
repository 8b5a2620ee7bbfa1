package jom.opportunity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.SolutionArea;

/**
 * Another claim on the same customer, for the eyes of the portfolio's managers.
 *
 * @param shared the solution areas that both are about; none if only the customer is the same
 * @param protectedUntil the last day of its protection; none while nobody has decided about it
 */
public record Overlap(
        OpportunityId opportunity,
        String number,
        String customerName,
        OrganisationId originator,
        Set<SolutionArea> shared,
        Optional<LocalDate> protectedUntil) {}
