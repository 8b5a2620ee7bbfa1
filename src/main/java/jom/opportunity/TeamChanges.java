package jom.opportunity;

import java.util.List;
import jom.kernel.Texts;
import jom.network.OrganisationId;
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
    private final Chronicle chronicle;

    TeamChanges(
            StoredOpportunities opportunities,
            Participants participants,
            PresentTeam team,
            SentInvitations invitations,
            Chronicle chronicle) {
        this.opportunities = opportunities;
        this.participants = participants;
        this.team = team;
        this.invitations = invitations;
        this.chronicle = chronicle;
    }

    /**
     * A participant makes way; publishes {@link ParticipantReleased}. The originator cannot: it may withdraw the opportunity.
     *
     * @param reason at most 1,000 characters
     * @throws NotYours if it is the originator
     * @throws UnknownOpportunity if the organisation takes no part
     * @throws StageNotReachable if the customer has decided
     */
    @UseCase
    public void release(OpportunityId id, OrganisationId leaving, String reason) {
        String words = Texts.required("reason", reason, Opportunity.REASON_LENGTH_MAX);
        Opportunity opportunity = opportunities.require(id);
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
        participant.giveWay(words);
        team.changed(id);
        chronicle.keep(Chronicle.about(id, "participantReleased")
                .with("organisation", leaving.toString())
                .with("reason", words));
        LOG.info("participant released opportunity={} organisation={}", id, leaving);
        chronicle.tell(new ParticipantReleased(id, leaving));
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
