package jom.opportunity;

import java.time.LocalDate;
import jom.kernel.Money;
import jom.network.OrganisationId;

/** A line of a list of opportunities, for those inside. */
public record OpportunitySummary(
        OpportunityId id,
        String number,
        Stage stage,
        String title,
        String customerName,
        OrganisationId originator,
        Money value,
        LocalDate expectedClose) {}
