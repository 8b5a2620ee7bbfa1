package jom.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.onboarding.OnboardingFixture;
import jom.network.onboarding.Onboardings;
import jom.network.onboarding.Outcome;
import jom.network.onboarding.Verification;
import jom.opportunity.AnOpportunity;
import jom.opportunity.Completeness;
import jom.opportunity.Customer;
import jom.opportunity.DeclineReason;
import jom.opportunity.InvitationFacts;
import jom.opportunity.InvitationStatus;
import jom.opportunity.Invitations;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.opportunity.Stage;
import jom.opportunity.TeamCompleteness;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/**
 * All tests share one network, so each looks for a capability that no other test gives to anybody.
 */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TeamFormationTest {

    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final TeamFormation teams;
    private final Replacements replacements;
    private final Invitations invitations;
    private final Opportunities opportunities;
    private final TeamCompleteness completeness;
    private final AuditTrail audit;
    private final Proposals proposals;
    private final OnboardingFixture joinings;
    private final Onboardings onboardings;

    private Deal deal;

    TeamFormationTest(
            NetworkFixture network,
            OpportunityFixture fixture,
            TeamFormation teams,
            Replacements replacements,
            Invitations invitations,
            Opportunities opportunities,
            TeamCompleteness completeness,
            AuditTrail audit,
            Proposals proposals,
            OnboardingFixture joinings,
            Onboardings onboardings) {
        this.network = network;
        this.fixture = fixture;
        this.teams = teams;
        this.replacements = replacements;
        this.invitations = invitations;
        this.opportunities = opportunities;
        this.completeness = completeness;
        this.audit = audit;
        this.proposals = proposals;
        this.joinings = joinings;
        this.onboardings = onboardings;
    }

    @BeforeEach
    void meet() {
        deal = fixture.deal();
    }

    @Test
    void proposesTheSmallestTeamThatCoversEverythingAndSaysWhyOthersAreNotInIt() {
        OrganisationId vendor = network.organisation("software-vendor", "geospatial");
        OrganisationId host = network.organisation("hosting-provider", "geospatial");
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator())
                .wanting(ParticipantRole.SOURCE, ParticipantRole.SOLUTION)
                .needing("geospatial")
                .order());
        TeamProposal proposal = teams.propose(id);
        assertThat(proposal.members()).singleElement().satisfies(member -> {
            assertThat(member.organisation()).isEqualTo(vendor);
            assertThat(member.roles()).containsExactly(ParticipantRole.SOLUTION);
            assertThat(member.fit().capabilities()).isEqualTo(400);
        });
        assertThat(reason(proposal, host)).isEqualTo(RejectionReason.OTHERS_FIT_BETTER);
        assertThat(reason(proposal, deal.originator())).isEqualTo(RejectionReason.TAKES_PART);
        assertThat(proposal.rejectedCount())
                .isGreaterThanOrEqualTo(proposal.rejected().size());
        assertThat(teams.propose(id))
                .as("the same again while nobody has decided")
                .isEqualTo(proposal);
        assertThat(teams.latest(id)).contains(proposal);
    }

    @Test
    void asksNobodyWhoPursuesTheSameCustomerOrDoesNotDeliverThere() {
        OrganisationId rival = network.organisation("software-vendor", "financing");
        OrganisationId chosen = network.organisation("software-vendor", "financing");
        Customer customer = AnOpportunity.of(rival).order().customer();
        fixture.qualified(AnOpportunity.of(rival).at(customer).order());
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator())
                .at(customer)
                .needing("financing")
                .order());
        TeamProposal proposal = teams.propose(id);
        assertThat(proposal.members()).extracting(TeamMember::organisation).containsExactly(chosen);
        assertThat(reason(proposal, rival)).isEqualTo(RejectionReason.COMPETING_CLAIM);
    }

    @Test
    void asksNobodyWhoHasNotBeenVerified() {
        PersonProfile manager = network.person(Role.PPM);
        OnboardingFixture.Joining joining = joinings.begun(manager, "device-management");
        OrganisationId chosen = network.organisation("software-vendor", "device-management");
        OpportunityId id = fixture.qualified(
                AnOpportunity.of(deal.originator()).needing("device-management").order());
        TeamProposal proposal = teams.propose(id);
        assertThat(proposal.members()).extracting(TeamMember::organisation).containsExactly(chosen);
        assertThat(reason(proposal, joining.organisation())).isEqualTo(RejectionReason.NOT_VERIFIED);
        onboardings.submit(joining.organisation(), joining.contact().reader(), 0);
        onboardings.decide(joining.organisation(), manager.reader(), 1, new Verification(Outcome.ACCEPT, null, 0));
        OpportunityId next = fixture.qualified(
                AnOpportunity.of(deal.originator()).needing("device-management").order());
        assertThat(reason(teams.propose(next), joining.organisation())).isEqualTo(RejectionReason.OTHERS_FIT_BETTER);
    }

    @Test
    void findsNoTeamWhereNobodyHasTheCapability() {
        OpportunityId id = fixture.qualified(
                AnOpportunity.of(deal.originator()).needing("colocation").order());
        assertThatThrownBy(() -> teams.propose(id))
                .isInstanceOf(NoEligibleTeam.class)
                .hasMessageContaining("colocation")
                .extracting("code")
                .isEqualTo("matching.noEligibleTeam");
        assertThat(teams.latest(id)).isEmpty();
        assertThat(teams.unfilled(id).rejected()).isNotEmpty();
        teams.abandon(id, "nobody in the network");
        assertThat(opportunities.facts(id).stage()).isEqualTo(Stage.ABANDONED);
    }

    @Test
    void invitesTheMembersOfAConfirmedTeamOnce() {
        OrganisationId vendor = network.organisation("software-vendor", "telephony-collaboration");
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator())
                .needing("telephony-collaboration")
                .order());
        assertThatThrownBy(() -> teams.confirm(id, 0, null)).isInstanceOf(NothingProposed.class);
        teams.propose(id);
        assertThat(teams.confirm(id, 0, "good")).containsExactly(vendor);
        assertThat(invitations.toBeAsked(id)).containsExactly(vendor);
        assertThat(teams.latest(id).orElseThrow().status()).isEqualTo(ProposalStatus.CONFIRMED);
        assertThatThrownBy(() -> teams.confirm(id, 0, "again")).isInstanceOf(NothingProposed.class);
        assertThat(audit.entries(id.value()))
                .extracting(AuditEntry::action)
                .contains("matching.teamProposed", "matching.teamConfirmed", "opportunity.invitationConfirmed");
    }

    @Test
    void tellsAlternativesAndTakesOneOfThem() {
        OrganisationId first = network.organisation("software-vendor", "license-optimisation");
        OrganisationId second = network.organisation("software-vendor", "license-optimisation");
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator())
                .needing("license-optimisation")
                .order());
        TeamProposal proposal = teams.propose(id);
        assertThat(only(proposal)).isEqualTo(first);
        assertThat(proposal.choice().gap()).isZero();
        assertThat(proposal.choice().weights()).isPresent();
        assertThat(proposal.choice().alternatives()).singleElement().satisfies(other -> {
            assertThat(other.members()).extracting(TeamMember::organisation).containsExactly(second);
            assertThat(other.points()).isEqualTo(proposal.choice().best().points());
        });
        assertThatThrownBy(() -> teams.confirm(id, 2, null)).isInstanceOf(NothingProposed.class);
        assertThat(teams.confirm(id, 1, "we know them")).containsExactly(second);
        assertThat(invitations.toBeAsked(id)).containsExactly(second);
        TeamProposal taken = teams.latest(id).orElseThrow();
        assertThat(taken.chosen()).isEqualTo(1);
        assertThat(only(taken)).isEqualTo(second);
    }

    @Test
    void equallyGoodOnesTakeTurnsByWhatTheyWereOffered() {
        List<OrganisationId> three = List.of(
                network.organisation("software-vendor", "networking"),
                network.organisation("software-vendor", "networking"),
                network.organisation("software-vendor", "networking"));
        List<OrganisationId> offered = new ArrayList<>();
        for (int deals = 0; deals < 6; deals++) {
            OpportunityId id = fixture.qualified(AnOpportunity.of(fixture.deal().originator())
                    .needing("networking")
                    .order());
            OrganisationId first = only(teams.propose(id));
            teams.proposeAgain(id, Set.of(), "look again");
            assertThat(only(teams.propose(id)))
                    .as("being proposed is no offer: the same again")
                    .isEqualTo(first);
            teams.confirm(id, 0, null);
            offered.add(first);
        }
        assertThat(offered.subList(0, 3)).isEqualTo(three);
        assertThat(offered.subList(3, 6)).isEqualTo(three);
    }

    @Test
    void readsProposalsOfEarlierVersions() {
        String content = "{\"members\":[{\"organisation\":\"" + deal.originator()
                + "\",\"partnerType\":\"software-vendor\",\"roles\":[],\"capabilities\":[],"
                + "\"fit\":{\"capabilities\":400,\"solutionAreas\":0,\"industry\":0,\"references\":60},"
                + "\"reason\":\"fits\"}],\"rejected\":[],\"rejectedCount\":0}";
        TeamProposal proposal =
                proposals.read(new StoredProposal(new OpportunityId(new UUID(1, 2)), 1, content, Instant.EPOCH));
        assertThat(proposal.choice().best().points()).isEqualTo(460);
        assertThat(proposal.choice().alternatives()).isEmpty();
        assertThat(proposal.choice().weights()).isEmpty();
        assertThat(proposal.members().get(0).reasons())
                .extracting(MatchReason::toString)
                .containsExactly("hasReferences: 3");
    }

    @Test
    void leavesOutForGoodWhomTheManagerExcluded() {
        OrganisationId first = network.organisation("software-vendor", "edge-computing");
        OrganisationId second = network.organisation("software-vendor", "edge-computing");
        OrganisationId third = network.organisation("software-vendor", "edge-computing");
        OpportunityId id = fixture.qualified(
                AnOpportunity.of(deal.originator()).needing("edge-computing").order());
        assertThat(only(teams.propose(id))).isEqualTo(first);
        teams.proposeAgain(id, Set.of(first), "not now");
        assertThat(only(teams.propose(id))).isEqualTo(second);
        teams.proposeAgain(id, Set.of(second), "nor them");
        TeamProposal last = teams.propose(id);
        assertThat(last.round()).isEqualTo(3);
        assertThat(only(last)).isEqualTo(third);
        assertThat(reason(last, first)).isEqualTo(RejectionReason.EXCLUDED);
    }

    @Test
    void proposesTheNextBestWhoKeepsTheTeamComplete() {
        OrganisationId declining = network.organisation("software-vendor", "hardware-supply");
        OrganisationId next = network.organisation("software-vendor", "hardware-supply");
        network.organisation("software-vendor", "training");
        OpportunityId id = fixture.qualified(
                AnOpportunity.of(deal.originator()).needing("hardware-supply").order());
        declined(id, declining);
        assertThat(replacements.propose(id, declining).map(TeamMember::organisation))
                .contains(next);
        assertThat(replacements.find(id, declining).orElseThrow().candidate().map(TeamMember::organisation))
                .contains(next);
        assertThat(replacements.confirm(id, declining, null)).isEqualTo(next);
        assertThat(invitations.toBeAsked(id)).containsExactly(next);
        assertThatThrownBy(() -> replacements.confirm(id, declining, null)).isInstanceOf(NothingProposed.class);
        invitations.open(id, next, OpportunityFixture.EXPIRY);
        invitations.expire(id, next);
        assertThat(replacements.propose(id, next))
                .as("whoever was asked is not asked again")
                .isEmpty();
        assertThatThrownBy(() -> replacements.confirm(id, next, null)).isInstanceOf(NothingProposed.class);
        replacements.waive(id, next, "we do it ourselves");
        assertThat(completeness.of(id).isComplete()).isTrue();
        assertThat(completeness.close(id)).isTrue();
    }

    @Test
    void neverProposesOneForTwoPlaces() {
        OrganisationId one = network.organisation("software-vendor", "service-desk");
        OrganisationId other = network.organisation("hosting-provider", "service-desk");
        OrganisationId spare = network.organisation("software-vendor", "service-desk");
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator())
                .wanting(ParticipantRole.SOLUTION)
                .needing("service-desk")
                .order());
        declined(id, one);
        fixture.invited(id, other, ParticipantRole.HOSTING);
        invitations.decline(id, other, DeclineReason.DUPLICATE, null);
        assertThat(replacements.propose(id, one).map(TeamMember::organisation)).contains(spare);
        assertThat(replacements.propose(id, other)).isEmpty();
        replacements.leaveOpen(id, other, "no need");
        assertThat(completeness.of(id)).isEqualTo(new Completeness(Set.of(ParticipantRole.SOLUTION)));
    }

    @Test
    void proposesNobodyWhereTheOriginatorDoesAllItself() {
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator())
                .doing(ParticipantRole.RESALE)
                .wanting(ParticipantRole.RESALE)
                .order());
        assertThat(teams.propose(id).members()).isEmpty();
        assertThat(teams.confirm(id, 0, null)).isEmpty();
        assertThat(completeness.close(id)).isTrue();
    }

    private void declined(OpportunityId id, OrganisationId vendor) {
        assertThat(only(teams.propose(id))).isEqualTo(vendor);
        teams.confirm(id, 0, null);
        invitations.open(id, vendor, OpportunityFixture.EXPIRY);
        invitations.decline(id, vendor, DeclineReason.UNABLE_TO_SUPPORT, null);
        assertThat(invitations.of(id)).extracting(InvitationFacts::status).containsExactly(InvitationStatus.DECLINED);
    }

    private static OrganisationId only(TeamProposal proposal) {
        assertThat(proposal.members()).hasSize(1);
        return proposal.members().get(0).organisation();
    }

    private RejectionReason reason(TeamProposal proposal, OrganisationId organisation) {
        List<RejectedCandidate> found = teams.unfilled(proposal.opportunity()).rejected().stream()
                .filter(candidate -> candidate.organisation().equals(organisation))
                .toList();
        return proposal.rejected().stream()
                .filter(candidate -> candidate.organisation().equals(organisation))
                .findFirst()
                .orElseGet(() -> found.get(0))
                .reason();
    }
}
