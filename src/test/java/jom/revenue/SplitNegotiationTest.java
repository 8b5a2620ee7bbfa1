package jom.revenue;

import static jom.revenue.SplitTermsBuilder.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jom.JomTest;
import jom.network.OrganisationId;
import jom.proposal.Charters;
import jom.proposal.ContentHash;
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
    void thereIsNoSplitBeforeTheDraft() {
        Alliance team = fixture.formed(1);
        assertThatThrownBy(() -> splits.current(team.id())).isInstanceOf(NoSplit.class);
    }
}
