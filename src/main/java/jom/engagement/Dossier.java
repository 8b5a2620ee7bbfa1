package jom.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jom.kernel.BasisPoints;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.ParticipantRole;

/** What is known of an opportunity when one of its participants tells something more. Asks only for what a rule needs. */
public interface Dossier {

    /** The deal itself. */
    OpportunityFacts deal();

    /** Who is telling. */
    OrganisationId teller();

    /** The roles that the other participants play. */
    Set<ParticipantRole> othersRoles();

    /** The date by which rules count days, in UTC. */
    LocalDate today();

    /** What the same participant told last. */
    <F extends EngagementFact> Optional<F> own(Class<F> kind);

    /** All that the same participant told of this kind, newest first. */
    <F extends EngagementFact> List<F> ownHistory(Class<F> kind);

    /** All that a certain participant told of this kind, newest first. */
    <F extends EngagementFact> List<F> historyOf(OrganisationId participant, Class<F> kind);

    /** All that anybody told of this kind, newest first. */
    <F extends EngagementFact> List<F> all(Class<F> kind);

    /** What each participant told last, this one included. */
    <F extends EngagementFact> List<F> everybodys(Class<F> kind);

    /**
     * Throws unless the industry is one of the list.
     *
     * @throws jom.network.UnknownTerm if it is not
     */
    void requireKnown(Industry industry);

    /** What the same participant may add to its margin for having registered the deal. */
    BasisPoints upliftAtMost();

    /** Whether the opportunity cannot do without the teller: it brought it in or contracts with the customer. */
    default boolean tellerLeads() {
        return deal().originator().equals(teller()) || deal().prime().equals(teller());
    }
}
