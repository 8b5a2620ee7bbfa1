package jom.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jom.network.OrganisationId;

/** An organisation in an opportunity: there is one row for each pair. */
@Embeddable
record Seat(
        @Column(name = "opportunity_id") UUID opportunity,
        @Column(name = "organisation_id") UUID organisation) implements Serializable {

    static Seat of(OpportunityId opportunity, OrganisationId organisation) {
        return new Seat(opportunity.value(), organisation.value());
    }

    OpportunityId opportunityId() {
        return new OpportunityId(opportunity);
    }

    OrganisationId organisationId() {
        return new OrganisationId(organisation);
    }
}
