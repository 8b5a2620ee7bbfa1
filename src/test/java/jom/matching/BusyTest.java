package jom.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.profile.Capacities;
import jom.opportunity.AnOpportunity;
import jom.opportunity.DeclineReason;
import jom.opportunity.Invitations;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;

/** Nobody is proposed who works on as much as it wants to; all tests share one network, so each has a capability of its own. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BusyTest {

    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final TeamFormation teams;
    private final Invitations invitations;
    private final Capacities capacities;

    BusyTest(
            NetworkFixture network,
            OpportunityFixture fixture,
            TeamFormation teams,
            Invitations invitations,
            Capacities capacities) {
        this.network = network;
        this.fixture = fixture;
        this.teams = teams;
        this.invitations = invitations;
        this.capacities = capacities;
    }

    private OpportunityId opportunity(String capability) {
        return fixture.qualified(AnOpportunity.of(fixture.deal().originator())
                .needing(capability)
                .order());
    }

    private TeamProposal proposed(String capability) {
        return teams.propose(opportunity(capability));
    }

    private static List<OrganisationId> members(TeamProposal proposal) {
        return proposal.members().stream().map(TeamMember::organisation).toList();
    }

    private static RejectionReason reason(TeamProposal proposal, OrganisationId organisation) {
        return proposal.rejected().stream()
                .filter(candidate -> candidate.organisation().equals(organisation))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    @Test
    void proposesNobodyWhoIsBusyUntilItIsFreeAgain() {
        String capability = "enterprise-software";
        whoToldNoLimitIsNeverBusy(capability);
        OrganisationId first = network.organisation("software-vendor", capability);
        OrganisationId second = network.organisation("software-vendor", capability);
        capacities.tell(first, OptionalInt.of(1));
        assertThat(members(proposed(capability))).containsExactly(first);

        OpportunityId other = opportunity("erp");
        fixture.invited(other, first, ParticipantRole.SOLUTION);
        TeamProposal whileAsked = proposed(capability);
        assertThat(members(whileAsked)).containsExactly(second);
        assertThat(reason(whileAsked, first)).isEqualTo(RejectionReason.AT_CAPACITY);
        assertThat(reason(whileAsked.forOriginator(), first))
                .as("how busy it is is not the originator's business")
                .isEqualTo(RejectionReason.NOT_AVAILABLE);

        invitations.decline(other, first, DeclineReason.UNABLE_TO_SUPPORT, null);
        assertThat(reason(proposed(capability), first)).as("free again").isEqualTo(RejectionReason.OTHERS_FIT_BETTER);

        fixture.joined(opportunity("erp"), first, ParticipantRole.SOLUTION);
        assertThat(reason(proposed(capability), first)).isEqualTo(RejectionReason.AT_CAPACITY);
        capacities.tell(first, OptionalInt.of(2));
        assertThat(reason(proposed(capability), first)).isEqualTo(RejectionReason.OTHERS_FIT_BETTER);
    }

    /** It is busy in the end, and stays so. */
    private void whoToldNoLimitIsNeverBusy(String capability) {
        OrganisationId one = network.organisation("software-vendor", capability);
        for (int joined = 0; joined < 3; joined++) {
            fixture.joined(opportunity("erp"), one, ParticipantRole.SOLUTION);
        }
        assertThat(members(proposed(capability))).containsExactly(one);
        capacities.tell(one, OptionalInt.of(3));
        OpportunityId none = opportunity(capability);
        assertThatThrownBy(() -> teams.propose(none)).isInstanceOf(NoEligibleTeam.class);
        capacities.tell(one, OptionalInt.empty());
        assertThat(members(teams.propose(none))).containsExactly(one);
        capacities.tell(one, OptionalInt.of(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001, Integer.MAX_VALUE})
    void aLimitIsFromOneToAThousand(int atOnce) {
        OrganisationId one = network.organisation("software-vendor");
        assertThatThrownBy(() -> capacities.tell(one, OptionalInt.of(atOnce)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(capacities.of(one)).isEmpty();
    }
}
