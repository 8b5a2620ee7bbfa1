package jom.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jom.JomTest;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.Stage;
import jom.platform.Audience;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.proposal.TeamFixture.Alliance;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class JointProposalsTest {

    private static final Money HUNDRED = Money.of("100.00", "EUR");

    private final TeamFixture fixture;
    private final JointProposals proposals;
    private final ProposalContributions contributions;
    private final ProposalReading reading;
    private final Opportunities opportunities;
    private final AuditTrail audit;

    JointProposalsTest(
            TeamFixture fixture,
            JointProposals proposals,
            ProposalContributions contributions,
            ProposalReading reading,
            Opportunities opportunities,
            AuditTrail audit) {
        this.fixture = fixture;
        this.proposals = proposals;
        this.contributions = contributions;
        this.reading = reading;
        this.opportunities = opportunities;
        this.audit = audit;
    }

    @Test
    void isReleasedOnceEverybodySignedOff() {
        Alliance team = fixture.chartered(2);
        fixture.contributed(team, HUNDRED);
        team.all().forEach(organisation -> contributions.signOff(team.id(), organisation));
        assertThat(proposals.closeSignOffs(team.id())).isTrue();
        proposals.release(team.id());
        proposals.release(team.id());
        assertThat(reading.fullView(team.id()).state()).isEqualTo(ProposalState.RELEASED);
        assertThat(opportunities.facts(team.id()).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(proposals.closeSignOffs(team.id())).isTrue();
    }

    @Test
    void totalsEveryCurrencyOnItsOwn() {
        Alliance team = fixture.chartered(1);
        fixture.contributed(team, Money.of("100.01", "EUR"), Money.of("-0.01", "EUR"), Money.of("7", "JPY"));
        assertThat(proposals.total(team.id())).containsExactly(Money.of("200.00", "EUR"), Money.of("14", "JPY"));
        assertThat(reading.fullView(team.id()).total()).isEqualTo(proposals.total(team.id()));
    }

    @Test
    void aMissingSignOffSendsItBackToDrafting() {
        Alliance team = fixture.chartered(1);
        fixture.contributed(team, HUNDRED);
        contributions.signOff(team.id(), team.prime());
        contributions.object(team.id(), team.partner(), "Too cheap.");
        assertThat(proposals.closeSignOffs(team.id())).isFalse();
        ProposalView view = reading.fullView(team.id());
        assertThat(view.state()).isEqualTo(ProposalState.DRAFTING);
        assertThat(view.signOffs()).containsExactly(team.prime());
        assertThat(view.objections()).extracting(Objection::comment).containsExactly("Too cheap.");
    }

    @Test
    void anObjectionCanBecomeASignOff() {
        Alliance team = fixture.chartered(1);
        fixture.contributed(team, HUNDRED);
        contributions.signOff(team.id(), team.prime());
        contributions.object(team.id(), team.partner(), "Too cheap.");
        contributions.signOff(team.id(), team.partner());
        assertThat(proposals.closeSignOffs(team.id())).isTrue();
    }

    @Test
    void aLaterChangeRevokesEverySignOff() {
        Alliance team = fixture.chartered(1);
        fixture.contributed(team, HUNDRED);
        team.all().forEach(organisation -> contributions.signOff(team.id(), organisation));
        contributions.contribute(team.id(), TeamFixture.section(team.partner(), Money.of("100.01", "EUR")));
        assertThat(reading.fullView(team.id()).signOffs()).isEmpty();
        assertThat(proposals.closeSignOffs(team.id())).isFalse();
        assertThat(audit.entries(team.id().value()))
                .extracting(AuditEntry::action)
                .contains("proposal.signOffsRevoked");
    }

    @Test
    void writingTheSameAgainRevokesNothing() {
        Alliance team = fixture.chartered(1);
        fixture.contributed(team, HUNDRED);
        team.all().forEach(organisation -> contributions.signOff(team.id(), organisation));
        contributions.contribute(team.id(), TeamFixture.section(team.partner(), HUNDRED));
        assertThat(proposals.closeSignOffs(team.id())).isTrue();
    }

    @Test
    void theReworkedSectionReplacesTheOldOne() {
        Alliance team = fixture.chartered(1);
        fixture.contributed(team, HUNDRED, HUNDRED, HUNDRED);
        contributions.contribute(team.id(), TeamFixture.section(team.partner(), Money.of("1.00", "EUR")));
        assertThat(reading.section(team.id(), team.partner()))
                .hasValueSatisfying(section -> assertThat(section.priceLines())
                        .containsExactly(new PriceLine("Our work", Money.of("1.00", "EUR"))));
        assertThat(proposals.total(team.id())).containsExactly(Money.of("301.00", "EUR"));
    }

    @Test
    void isNotApprovedWhileASectionIsMissing() {
        Alliance team = fixture.chartered(1);
        proposals.open(team.id());
        contributions.contribute(team.id(), TeamFixture.section(team.prime(), HUNDRED));
        assertThatThrownBy(() -> proposals.approve(team.id(), "")).isInstanceOf(SectionMissing.class);
    }

    @Test
    void isNotApprovedWithoutAPriceAboveZeroInEveryCurrency() {
        Alliance team = fixture.chartered(1);
        assertThatThrownBy(() -> fixture.contributed(team)).isInstanceOf(TotalNotPositive.class);
        assertThatThrownBy(() -> fixture.contributed(team, HUNDRED, Money.of("0", "JPY")))
                .isInstanceOf(TotalNotPositive.class);
        assertThat(reading.fullView(team.id()).state()).isEqualTo(ProposalState.DRAFTING);
    }

    @Test
    void thePrimeCanSendItBackWithARemark() {
        Alliance team = fixture.chartered(1);
        proposals.open(team.id());
        proposals.sendBack(team.id(), "Shorter, please.");
        assertThat(reading.fullView(team.id()).reviewRemark()).isEqualTo("Shorter, please.");
    }

    @Test
    void nothingChangesOnceAllHaveSignedOff() {
        Alliance team = fixture.chartered(1);
        fixture.contributed(team, HUNDRED);
        team.all().forEach(organisation -> contributions.signOff(team.id(), organisation));
        proposals.closeSignOffs(team.id());
        assertThatThrownBy(() -> contributions.contribute(team.id(), TeamFixture.section(team.prime())))
                .isInstanceOf(WrongProposalState.class);
        assertThatThrownBy(() -> contributions.signOff(team.id(), team.prime())).isInstanceOf(WrongProposalState.class);
    }

    @Test
    void isNotReleasedBeforeEverybodySignedOff() {
        Alliance team = fixture.chartered(1);
        fixture.contributed(team, HUNDRED);
        assertThatThrownBy(() -> proposals.release(team.id())).isInstanceOf(WrongProposalState.class);
    }

    @Test
    void strangersContributeNothing() {
        Alliance team = fixture.chartered(1);
        proposals.open(team.id());
        assertThatThrownBy(
                        () -> contributions.contribute(team.id(), TeamFixture.section(OrganisationId.next(), HUNDRED)))
                .isInstanceOf(PartyNotParticipant.class);
    }

    @Test
    void refusesASectionThatIsTooDear() {
        Alliance team = fixture.chartered(1);
        proposals.open(team.id());
        contributions.contribute(team.id(), TeamFixture.section(team.prime(), Money.of("9999999999999.99", "EUR")));
        assertThatThrownBy(() -> contributions.contribute(
                        team.id(), TeamFixture.section(team.prime(), Money.of("10000000000000.00", "EUR"))))
                .isInstanceOf(PriceTooLarge.class);
    }

    @Test
    void refusesAChangeOfASectionThatWasNotReadAsItIs() {
        Alliance team = fixture.chartered(1);
        proposals.open(team.id());
        contributions.contribute(team.id(), TeamFixture.section(team.prime(), HUNDRED), 0);
        assertThatThrownBy(() -> contributions.contribute(team.id(), TeamFixture.section(team.prime()), 0))
                .isInstanceOf(SectionChanged.class);
        contributions.contribute(team.id(), TeamFixture.section(team.prime()), 1);
    }

    @Test
    void showsPricesToTheirOwnerThePrimeAndTheManagerOnly() {
        Alliance team = fixture.chartered(2);
        fixture.contributed(team, HUNDRED);
        OrganisationId other = team.partners().get(1);
        assertThat(owners(reading.viewFor(team.id(), Set.of(team.partner())))).containsExactly(team.partner());
        assertThat(owners(reading.viewFor(team.id(), Set.of(team.partner(), other))))
                .containsExactlyInAnyOrder(team.partner(), other);
        assertThat(owners(reading.viewFor(team.id(), Set.of(team.prime()))))
                .containsExactlyInAnyOrderElementsOf(team.all());
        assertThat(owners(reading.fullView(team.id()))).containsExactlyInAnyOrderElementsOf(team.all());
    }

    private static List<OrganisationId> owners(ProposalView view) {
        return view.sections().stream()
                .filter(section -> Objects.nonNull(section.priceLines()))
                .map(ProposalView.Section::organisationId)
                .toList();
    }

    @Test
    void keepsPricesForTheirOwnerOnly() {
        Alliance team = fixture.chartered(1);
        fixture.contributed(team, Money.of("4711.47", "EUR"));
        assertThat(audit.entries(team.id().value()))
                .filteredOn(entry -> entry.changes().contains("4711.47"))
                .extracting(AuditEntry::audience)
                .containsExactlyInAnyOrder(
                        Audience.organisation(team.prime().value()),
                        Audience.organisation(team.partner().value()));
    }
}
