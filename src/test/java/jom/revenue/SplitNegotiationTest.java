package jom.revenue;

import static jom.revenue.SplitTermsBuilder.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jom.JomTest;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.proposal.Charters;
import jom.proposal.ContentHash;
import jom.proposal.OtherVersionProposed;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SplitNegotiationTest {

    private final TeamFixture fixture;
    private final Charters charters;
    private final SplitNegotiation splits;

    SplitNegotiationTest(TeamFixture fixture, Charters charters, SplitNegotiation splits) {
        this.fixture = fixture;
        this.charters = charters;
        this.splits = splits;
    }

    @Test
    void startsFromTheRolesOfTheParticipants() {
        Alliance team = fixture.formed(2);
        charters.draft(team.id());
        assertThat(splits.current(team.id()).lines())
                .extracting(SplitLineView::organisationId, SplitLineView::label, SplitLineView::percent)
                .containsExactly(
                        tuple(team.prime(), "source", "10"),
                        tuple(team.partners().get(0), "value", "45"),
                        tuple(team.partners().get(1), "value", "45"));
    }

    @Test
    void locksTheEditionThatWasSignedWhicheverIsProposedSince() {
        Alliance team = fixture.formed(1);
        ContentHash hash = fixture.proposed(team);
        splits.propose(team.id(), split().rest(team.prime()).lines());
        fixture.signed(team, hash);
        SplitAgreementView agreement = splits.current(team.id());
        assertThat(agreement.edition()).isOne();
        assertThat(agreement.locked()).isTrue();
        assertThat(agreement.lines()).hasSize(2);
    }

    @Test
    void aSignedSplitDoesNotChange() {
        Alliance team = fixture.chartered(1);
        assertThatThrownBy(() ->
                        splits.propose(team.id(), split().rest(team.prime()).lines()))
                .isInstanceOf(SplitLocked.class);
    }

    @Test
    void refusesStrangers() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        assertThatThrownBy(() -> splits.propose(
                        team.id(), split().share(OrganisationId.next(), 10_000).lines()))
                .isInstanceOf(PartyNotParticipant.class);
        assertThat(splits.current(team.id()).edition()).isOne();
    }

    @Test
    void theRestIsForTheContractingPartyOnly() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        splits.propose(team.id(), split().rest(team.partner()).lines());
        assertThatThrownBy(() -> charters.propose(team.id(), TeamFixture.charter(team)))
                .isInstanceOf(RestNotToPrime.class);
    }

    @Test
    void anotherSplitIsAnotherHash() {
        Alliance team = fixture.formed(1);
        ContentHash drafted = fixture.proposed(team);
        splits.propose(team.id(), split().rest(team.prime()).lines());
        assertThat(charters.propose(team.id(), TeamFixture.charter(team))).isNotEqualTo(drafted);
    }

    @Test
    void anotherRateIsAnotherHashAndRevokesSignatures() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        splits.propose(team.id(), tiered(team, 1_000));
        ContentHash before = charters.propose(team.id(), TeamFixture.charter(team));
        splits.propose(team.id(), tiered(team, 1_001));
        ContentHash after = charters.propose(team.id(), TeamFixture.charter(team));
        assertThat(after).isNotEqualTo(before);
        assertThatThrownBy(() -> charters.sign(team.id(), team.partner(), before))
                .isInstanceOf(OtherVersionProposed.class);
    }

    @Test
    void keepsEveryTermAndLocksTheEditionThatHasThem() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        splits.propose(team.id(), tiered(team, 1_000));
        ContentHash hash = charters.propose(team.id(), TeamFixture.charter(team));
        splits.propose(team.id(), tiered(team, 999));
        fixture.signed(team, hash);
        SplitAgreementView agreement = splits.current(team.id());
        assertThat(agreement.locked()).isTrue();
        assertThat(agreement.lines()).isEqualTo(SplitLineView.all(new SplitTerms(tiered(team, 1_000))));
    }

    private static List<SplitLine> tiered(Alliance team, int rate) {
        SplitTiers tiers = new SplitTiers(List.of(
                new SplitTiers.Step(Money.of("100000.00", "EUR"), new BasisPoints(rate)),
                new SplitTiers.Step(null, new BasisPoints(500))));
        return List.of(
                new SplitLine.Rest(team.prime(), "rest"),
                new SplitLine.Portion(
                        team.partner(),
                        "value",
                        SplitBase.LICENCE,
                        tiers,
                        new SplitLimits(Money.of("5000.00", "EUR"), Money.of("20000.00", "EUR"))),
                new SplitLine.Share(
                        team.partner(), "more", new BasisPoints(100), new SplitLimits(null, Money.of("1.50", "EUR"))));
    }

    @Test
    void aShareOfAMarginThatNobodyCanStateIsNotSigned() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        splits.propose(
                team.id(),
                List.of(
                        new SplitLine.Portion(
                                team.partner(),
                                "value",
                                SplitBase.MARGIN,
                                SplitTiers.flat(new BasisPoints(1_000)),
                                SplitLimits.NONE),
                        new SplitLine.Rest(team.prime(), "rest")));
        assertThatThrownBy(() -> charters.propose(team.id(), TeamFixture.charter(team)))
                .isInstanceOf(SplitMarginUnstated.class);
    }

    @Test
    void thereIsNoSplitBeforeTheDraft() {
        Alliance team = fixture.formed(1);
        assertThatThrownBy(() -> splits.current(team.id())).isInstanceOf(NoSplit.class);
    }
}
