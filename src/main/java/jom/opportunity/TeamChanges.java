package jom.opportunity;

import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.platform.Audience;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Changes who takes part, or who is asked to; possible until the customer decides. */
@Service
public class TeamChanges {

    private static final Logger LOG = LoggerFactory.getLogger(TeamChanges.class);

    private final StoredOpportunities opportunities;
    private final Participants participants;
    private final PresentTeam team;
    private final SentInvitations invitations;
    private final Standings standings;
    private final Chronicle chronicle;
    private final OpportunityVersions versions;

    TeamChanges(
            StoredOpportunities opportunities,
            Participants participants,
            PresentTeam team,
            SentInvitations invitations,
            Standings standings,
            Chronicle chronicle,
            OpportunityVersions versions) {
        this.opportunities = opportunities;
        this.participants = participants;
        this.team = team;
        this.invitations = invitations;
        this.standings = standings;
        this.chronicle = chronicle;
        this.versions = versions;
    }

    /**
     * A participant leaves, by its own people, or is released by the originator or a manager of the portfolio. The team is
     * sought again, as far as roles are open, and signs a charter again. The originator cannot leave: it may withdraw the
     * opportunity. Publishes {@link ParticipantReleased}.
     *
     * @param version that was read
     * @throws UnknownOpportunity if the reader takes no part, or the organisation does not
     * @throws NotYours if it is the originator, or for others to say
     * @throws OpportunityChanged if that version is not the present one; if it is changed at this moment, the failure is that of
     *     every change that another has overtaken
     * @throws PrimeStays if it contracts with the customer and nobody is named to do so in its place
     * @throws StageNotReachable if the customer has decided, or it has ended
     */
    @UseCase
    public void release(OpportunityId id, long version, Reader reader, ReleaseParticipant order) {
        Opportunity opportunity = opportunities.require(id);
        Standing standing = standings.requireInside(opportunity, reader);
        if (!standing.isLeading() && !reader.belongsTo(order.leaving())) {
            throw NotYours.butItsOwnOrTheLeads();
        }
        if (opportunity.version() != version) {
            throw new OpportunityChanged();
        }
        release(opportunity, order);
    }

    /**
     * The same, for what a participant's own workflow has come to.
     *
     * @throws UnknownOpportunity if the organisation takes no part
     */
    @UseCase
    public void release(OpportunityId id, ReleaseParticipant order) {
        release(opportunities.require(id), order);
    }

    private void release(Opportunity opportunity, ReleaseParticipant order) {
        OpportunityId id = opportunity.id();
        OrganisationId leaving = order.leaving();
        if (!opportunity.stage().isBeforeDecision()) {
            throw new StageNotReachable(id, opportunity.stage(), opportunity.stage());
        }
        if (opportunity.originator().equals(leaving)) {
            throw NotYours.asTheOriginatorStays();
        }
        Participant participant = participants
                .findById(Seat.of(id, leaving))
                .filter(Participant::isActive)
                .orElseThrow(UnknownOpportunity::new);
        Optional<OrganisationId> prime = nextPrime(opportunity, order);
        Stage before = opportunity.stage();
        participant.giveWay(order.reason());
        prime.ifPresent(opportunity::contractMeanwhileThrough);
        // While a team is sought nothing of the opportunity itself changes, and two who leave would not notice one
        // another.
        versions.next(opportunity);
        opportunity.seekTeamAgain();
        opportunities.saveAndFlush(opportunity);
        team.changed(id);
        chronicle.keep(Chronicle.about(id, "participantReleased")
                .changed("stage", before.key(), opportunity.stage().key())
                .with("organisation", leaving.toString())
                .with("leavingBecause", order.reason())
                .with("contractingParty", prime.map(OrganisationId::toString).orElse(null)));
        LOG.info("participant released opportunity={} organisation={}", id, leaving);
        chronicle.tell(new ParticipantReleased(id, leaving));
    }

    private Optional<OrganisationId> nextPrime(Opportunity opportunity, ReleaseParticipant order) {
        if (!opportunity.prime().equals(order.leaving())) {
            if (order.contractingParty().isPresent()) {
                throw PrimeStays.asItDoesNotLeave();
            }
            return Optional.empty();
        }
        OrganisationId next = order.contractingParty().orElseThrow(PrimeStays::untilAnotherIsNamed);
        if (next.equals(order.leaving()) || !participants.isActive(opportunity.id(), next)) {
            throw PrimeStays.ratherThanAStranger();
        }
        return Optional.of(next);
    }

    /**
     * Takes back invitations that nobody has answered.
     *
     * @return who had been asked
     */
    @UseCase
    public List<OrganisationId> recallAll(OpportunityId id) {
        List<Invitation> pending =
                invitations.of(id).stream().filter(Invitation::isPending).toList();
        pending.forEach(Invitation::recall);
        pending.forEach(invitation -> chronicle.keep(Chronicle.about(id, "invitationRecalled")
                .visibleTo(Audience.OFFICE)
                .with("organisation", invitation.organisation().toString())));
        return pending.stream().map(Invitation::organisation).toList();
    }
}
