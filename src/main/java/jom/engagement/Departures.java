package jom.engagement;

import java.util.List;
import java.util.Optional;
import jom.engagement.IntegrationFact.BidDecided;
import jom.engagement.SoftwareVendorFact.SolutionValidated;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.ReleaseParticipant;
import jom.opportunity.TeamChanges;
import jom.platform.UseCase;
import org.springframework.stereotype.Service;

/** Lets go whoever has decided to leave. */
@Service
public class Departures {

    /** With which a participant may say that it leaves. */
    private static final List<Class<? extends EngagementFact>> FAREWELLS =
            List.of(BidDecided.class, SolutionValidated.class);

    private final KnownFacts facts;
    private final Opportunities opportunities;
    private final TeamChanges team;

    Departures(KnownFacts facts, Opportunities opportunities, TeamChanges team) {
        this.facts = facts;
        this.opportunities = opportunities;
        this.team = team;
    }

    /**
     * The participant leaves for the reason it has told. Doing it again changes nothing.
     *
     * @throws IllegalStateException if it has not told that it leaves
     */
    @UseCase
    public void leave(OpportunityId id, OrganisationId participant) {
        if (opportunities.participant(id, participant).isEmpty()) {
            return;
        }
        String reason = FAREWELLS.stream()
                .flatMap(kind -> facts.latest(id, participant, kind).stream())
                .map(EngagementFact::leavingBecause)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(participant + " has not told that it leaves"));
        team.release(id, new ReleaseParticipant(participant, reason, Optional.empty()));
    }
}
