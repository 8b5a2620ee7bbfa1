package jom.opportunity;

/** What a reader may see of an opportunity. */
public sealed interface OpportunityDisclosure permits OpportunityView, MaskedOpportunity {

    OpportunityId id();
}
