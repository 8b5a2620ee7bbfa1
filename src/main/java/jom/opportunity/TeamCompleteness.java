package jom.opportunity;

import java.util.EnumSet;
import java.util.Set;
import jom.kernel.Texts;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Watches over the fifth gate: every wanted role is accepted by somebody, or waived. */
@Service
public class TeamCompleteness {

    private static final Logger LOG = LoggerFactory.getLogger(TeamCompleteness.class);

    private final StoredOpportunities opportunities;
    private final Participants participants;
    private final Chronicle chronicle;

    TeamCompleteness(StoredOpportunities opportunities, Participants participants, Chronicle chronicle) {
        this.opportunities = opportunities;
        this.participants = participants;
        this.chronicle = chronicle;
    }

    @Transactional(readOnly = true)
    public Completeness of(OpportunityId id) {
        return of(opportunities.require(id).facts());
    }

    private Completeness of(OpportunityFacts facts) {
        Set<ParticipantRole> missing = EnumSet.copyOf(facts.need().rolesWanted());
        missing.removeAll(facts.waivedRoles());
        participants.of(facts.id()).stream()
                .filter(Participant::isActive)
                .forEach(participant -> missing.removeAll(participant.facts().roles()));
        return new Completeness(missing);
    }

    /**
     * Closes the search if the team is complete, and publishes {@link TeamCompleted} then.
     *
     * @return whether it is
     */
    @UseCase
    public boolean close(OpportunityId id) {
        Opportunity opportunity = opportunities.require(id);
        if (!of(opportunity.facts()).isComplete()) {
            return false;
        }
        Stage before = opportunity.stage();
        opportunity.become(Stage.TEAM_FORMED);
        chronicle.keep(Chronicle.about(id, "teamCompleted")
                .changed("stage", before.key(), opportunity.stage().key()));
        LOG.info("team complete opportunity={}", id);
        chronicle.tell(new TeamCompleted(id));
        return true;
    }

    /**
     * Does without roles that were wanted.
     *
     * @param roles at least one
     * @param reason at most 1,000 characters
     * @throws StageNotReachable if no team is sought
     */
    @UseCase
    public void waive(OpportunityId id, Set<ParticipantRole> roles, String reason) {
        String words = Texts.required("reason", reason, Opportunity.REASON_LENGTH_MAX);
        Opportunity opportunity = opportunities.require(id);
        opportunity.waive(roles);
        chronicle.keep(Chronicle.about(id, "rolesWaived")
                .with("roles", OpportunityIntake.keys(roles))
                .with("reason", words));
        LOG.info("roles waived opportunity={} roles={}", id, roles);
    }
}
