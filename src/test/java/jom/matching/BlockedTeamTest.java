package jom.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.connections.Blocks;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** Who has blocked another is in no team with it, although neither has blocked anybody who takes part already. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BlockedTeamTest {

    private static final String SOLUTION = "backup-recovery";
    private static final String BUILDING = "modern-workplace";

    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final TeamFormation teams;
    private final Blocks blocks;

    BlockedTeamTest(NetworkFixture network, OpportunityFixture fixture, TeamFormation teams, Blocks blocks) {
        this.network = network;
        this.fixture = fixture;
        this.teams = teams;
        this.blocks = blocks;
    }

    private OpportunityId wanted() {
        return fixture.qualified(AnOpportunity.of(fixture.deal().originator())
                .wanting(ParticipantRole.SOURCE, ParticipantRole.SOLUTION, ParticipantRole.INTEGRATION)
                .needing(SOLUTION, BUILDING)
                .order());
    }

    @Test
    void findsAnotherTeamOrNone() {
        OrganisationId vendor = network.organisation("software-vendor", SOLUTION);
        OrganisationId first = network.organisation("system-integrator", BUILDING);
        OrganisationId second = network.organisation("system-integrator", BUILDING);
        assertThat(teams.propose(wanted()).members())
                .extracting(TeamMember::organisation)
                .as("equals are chosen in turn")
                .containsExactlyInAnyOrder(vendor, first);
        blocks.block(first, vendor);
        TeamProposal proposal = teams.propose(wanted());
        assertThat(proposal.members()).extracting(TeamMember::organisation).containsExactlyInAnyOrder(vendor, second);
        assertThat(proposal.rejected())
                .filteredOn(candidate -> candidate.organisation().equals(first))
                .extracting(RejectedCandidate::reason)
                .containsExactly(RejectionReason.BLOCKED);
        blocks.block(vendor, second);
        assertThatThrownBy(() -> teams.propose(wanted())).isInstanceOf(NoEligibleTeam.class);
    }
}
