package jom.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jom.JomTest;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.proposal.Objection;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SettlementsTest {

    private final TeamFixture fixture;
    private final Ledger ledger;
    private final LedgerReading reading;
    private final Settlements settlements;

    private Alliance team;

    SettlementsTest(TeamFixture fixture, Ledger ledger, LedgerReading reading, Settlements settlements) {
        this.fixture = fixture;
        this.ledger = ledger;
        this.reading = reading;
        this.settlements = settlements;
    }

    @BeforeEach
    void post() {
        team = fixture.chartered(1);
        fixture.won(team, Money.of("100.00", "EUR"));
        ledger.postDeal(team.id());
    }

    @Test
    void isClosedOnceEveryPartyApproved() {
        assertThat(settlements.openSettlements(team.id())).containsExactlyInAnyOrderElementsOf(team.all());
        assertThat(settlements.closeSettlement(team.id())).isFalse();
        team.all().forEach(organisation -> settlements.approve(team.id(), organisation));
        assertThat(settlements.openSettlements(team.id())).isEmpty();
        assertThat(settlements.closeSettlement(team.id())).isTrue();
    }

    @Test
    void anObjectionHoldsUpItsOwnPartOnlyUntilItIsRuledOn() {
        settlements.approve(team.id(), team.prime());
        settlements.object(team.id(), team.partner(), "Too little.");
        assertThat(settlements.objections(team.id()))
                .extracting(Objection::comment)
                .containsExactly("Too little.");
        assertThat(settlements.closeSettlement(team.id())).isFalse();
        settlements.resolve(team.id(), "The split was signed.");
        assertThat(settlements.objections(team.id())).isEmpty();
        assertThat(settlements.openSettlements(team.id())).containsExactly(team.partner());
        assertThat(reading.myPart(team.id(), team.partner()))
                .hasValueSatisfying(part -> assertThat(part.ruling()).isEqualTo("The split was signed."));
        settlements.approve(team.id(), team.partner());
        assertThat(settlements.closeSettlement(team.id())).isTrue();
    }

    @Test
    void anApprovalIsForGood() {
        settlements.approve(team.id(), team.partner());
        settlements.approve(team.id(), team.partner());
        assertThatThrownBy(() -> settlements.object(team.id(), team.partner(), "No."))
                .isInstanceOf(PartSettled.class);
    }

    @Test
    void whoeverHasNoPartHasNoSay() {
        assertThatThrownBy(() -> settlements.approve(team.id(), OrganisationId.next()))
                .isInstanceOf(NoPart.class);
    }

    @Test
    void nothingIsSettledBeforeItIsPosted() {
        Alliance other = fixture.chartered(1);
        assertThat(settlements.openSettlements(other.id())).isEmpty();
        assertThat(settlements.closeSettlement(other.id())).isFalse();
    }
}
