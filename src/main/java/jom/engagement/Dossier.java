package jom.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityFacts;

/** What is known of an opportunity when one of its participants tells something more. Asks only for what a rule needs. */
public interface Dossier {

    /** The deal itself. */
    OpportunityFacts deal();

    /** Who is telling. */
    OrganisationId teller();

    /** The date by which rules count days, in UTC. */
    LocalDate today();

    /** What the same participant told last. */
    <F extends EngagementFact> Optional<F> own(Class<F> kind);

    /** All that the same participant told of this kind, newest first. */
    <F extends EngagementFact> List<F> ownHistory(Class<F> kind);

    /** What each participant told last, this one included. */
    <F extends EngagementFact> List<F> everybodys(Class<F> kind);
}
