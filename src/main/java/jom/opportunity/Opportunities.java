package jom.opportunity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.portfolio.PortfolioId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads opportunities: for a reader only what is disclosed to that reader, for other modules the facts. */
@Service
@Transactional(readOnly = true)
public class Opportunities {

    private final StoredOpportunities opportunities;
    private final Participants participants;
    private final PresentTeam team;
    private final Standings standings;
    private final Disclosure disclosure;
    private final Timeline timeline;
    private final Lists lists;
    private final Titles titles;

    Opportunities(
            StoredOpportunities opportunities,
            Participants participants,
            PresentTeam team,
            Standings standings,
            Disclosure disclosure,
            Timeline timeline,
            Lists lists,
            Titles titles) {
        this.opportunities = opportunities;
        this.participants = participants;
        this.team = team;
        this.standings = standings;
        this.disclosure = disclosure;
        this.timeline = timeline;
        this.lists = lists;
        this.titles = titles;
    }

    /**
     * What the reader may see: the whole for who takes part, a masked preview for who is asked.
     *
     * @throws UnknownOpportunity for everybody else, and if there is none
     */
    public OpportunityDisclosure view(OpportunityId id, Reader reader) {
        Opportunity opportunity = opportunities.require(id);
        Standing standing = standings.of(opportunity, reader);
        if (standing.isInside()) {
            return disclosure.full(opportunity, standing.isLeading());
        }
        return reader.organisations().stream()
                .flatMap(invitee -> disclosure.masked(opportunity, invitee).stream())
                .findFirst()
                .orElseThrow(UnknownOpportunity::new);
    }

    /**
     * The whole, for who takes part or manages the portfolio.
     *
     * @throws UnknownOpportunity for everybody else, the invited ones included
     */
    public OpportunityView insideView(OpportunityId id, Reader reader) {
        Opportunity opportunity = opportunities.require(id);
        return disclosure.full(
                opportunity, standings.requireInside(opportunity, reader).isLeading());
    }

    /** The masked preview for an organisation; empty unless its invitation is open. */
    public Optional<MaskedOpportunity> preview(OpportunityId id, OrganisationId invitee) {
        return disclosure.masked(opportunities.require(id), invitee);
    }

    /**
     * Opportunities in which the reader takes part or whose portfolio the reader manages, newest first.
     *
     * @param before only older ones; empty for the newest
     * @param limit how many at most
     */
    public List<OpportunitySummary> mine(Reader reader, Optional<OpportunityId> before, int limit) {
        return lists.page(reader.organisations(), standings.managed(reader), before, limit);
    }

    /**
     * The opportunities of a portfolio, those under way before those that have ended, each newest first; none unless the
     * reader manages it.
     *
     * @param limit how many at most
     */
    public List<OpportunityId> of(PortfolioId portfolio, Reader reader, int limit) {
        return standings.managed(reader).contains(portfolio) ? lists.underWayFirst(portfolio, limit) : List.of();
    }

    /** Those of these opportunities in which the reader takes part or whose portfolio the reader manages; in no order. */
    public List<OpportunitySummary> mine(Reader reader, Collection<OpportunityId> ids) {
        return lists.among(reader.organisations(), standings.managed(reader), ids);
    }

    /** What those are called of these opportunities in which the reader takes part or whose portfolio the reader manages; in no order. */
    public List<OpportunityTitle> titles(Reader reader, Collection<OpportunityId> ids) {
        return titles.of(reader.organisations(), standings.managed(reader), ids);
    }

    /**
     * What happened so far, oldest first, as far as it is for the reader.
     *
     * @throws UnknownOpportunity if the reader takes no part
     */
    public List<TimelineEntry> timeline(OpportunityId id, Reader reader) {
        Opportunity opportunity = opportunities.require(id);
        return timeline.of(id, reader, standings.requireInside(opportunity, reader));
    }

    /**
     * Who was asked: everybody for the originator and the managers, else the reader's own organisations.
     *
     * @throws UnknownOpportunity if the reader neither takes part nor is asked
     */
    public List<InvitationView> invitations(OpportunityId id, Reader reader) {
        Standing standing = standings.of(opportunities.require(id), reader);
        if (standing == Standing.STRANGER) {
            throw new UnknownOpportunity();
        }
        return disclosure.invitations(id, reader, standing);
    }

    /**
     * Throws unless the reader belongs to the originator or manages the portfolio.
     *
     * @throws UnknownOpportunity if the reader does not
     */
    public void requireLeading(OpportunityId id, Reader reader) {
        if (!standings.of(opportunities.require(id), reader).isLeading()) {
            throw new UnknownOpportunity();
        }
    }

    /**
     * Throws unless the reader takes part or manages the portfolio.
     *
     * @throws UnknownOpportunity if the reader does not
     */
    public void requireInside(OpportunityId id, Reader reader) {
        standings.requireInside(opportunities.require(id), reader);
    }

    /** Whether the reader manages the portfolio that the opportunity runs in. */
    public boolean isOffice(OpportunityId id, Reader reader) {
        return standings.managed(reader).contains(opportunities.require(id).portfolio());
    }

    /**
     * The facts, for modules that work with them.
     *
     * @throws UnknownOpportunity if there is none
     */
    public OpportunityFacts facts(OpportunityId id) {
        return opportunities.require(id).facts();
    }

    /** Everybody who takes part at present, in the order in which they joined; the originator is the first. */
    public List<ParticipantFacts> participants(OpportunityId id) {
        return team.of(id);
    }

    /** One of them; empty if the organisation takes no part at present. */
    public Optional<ParticipantFacts> participant(OpportunityId id, OrganisationId organisation) {
        return participants
                .findById(Seat.of(id, organisation))
                .filter(Participant::isActive)
                .map(Participant::facts);
    }
}
