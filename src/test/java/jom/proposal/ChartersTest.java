package jom.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jom.JomTest;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.Stage;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.platform.AuditVerification;
import jom.proposal.TeamFixture.Alliance;
import jom.revenue.SplitNegotiation;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@JomTest
@RecordApplicationEvents
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ChartersTest {

    private final TeamFixture fixture;
    private final Charters charters;
    private final CharterReading reading;
    private final SplitNegotiation splits;
    private final Opportunities opportunities;
    private final AuditTrail audit;
    private final AuditVerification verification;

    ChartersTest(
            TeamFixture fixture,
            Charters charters,
            CharterReading reading,
            SplitNegotiation splits,
            Opportunities opportunities,
            AuditTrail audit,
            AuditVerification verification) {
        this.fixture = fixture;
        this.charters = charters;
        this.reading = reading;
        this.splits = splits;
        this.opportunities = opportunities;
        this.audit = audit;
        this.verification = verification;
    }

    @Test
    void draftingTwiceIsOneCharter() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        charters.draft(team.id());
        CharterView charter = reading.current(team.id());
        assertThat(charter.state()).isEqualTo(CharterState.DRAFTED);
        assertThat(charter.round()).isZero();
        assertThat(charter.clauses()).isEmpty();
    }

    @Test
    void aVersionContainsItsOwnClausesAndThoseOfOtherModules() {
        Alliance team = fixture.formed(1);
        ContentHash hash = fixture.proposed(team);
        CharterView charter = reading.current(team.id());
        assertThat(charter.hash()).isEqualTo(hash).isEqualTo(Charter.hash(team.id(), 1, charter.clauses()));
        assertThat(charter.clauses())
                .extracting(Clause::kind)
                .containsExactly("confidentiality", "contractingParty", "revenueSplit", "workSplit");
        assertThat(charter.confidentiality()).isEqualTo("What we tell each other stays among us.");
        assertThat(charter.workSplit())
                .containsExactlyInAnyOrderElementsOf(TeamFixture.charter(team).workSplit());
        assertThat(charter.contractingParty()).isEqualTo(team.prime());
    }

    @Test
    void everybodysSignatureMakesItBinding(ApplicationEvents events) {
        Alliance team = fixture.formed(2);
        ContentHash hash = fixture.proposed(team);
        team.all().forEach(organisation -> charters.sign(team.id(), organisation, hash));
        assertThat(charters.closeRound(team.id())).isEqualTo(new RoundResult(true, false, team.prime()));
        assertThat(reading.current(team.id()).state()).isEqualTo(CharterState.SIGNED);
        assertThat(opportunities.facts(team.id()).stage()).isEqualTo(Stage.CHARTERED);
        assertThat(splits.current(team.id()).locked()).isTrue();
        assertThat(splits.current(team.id()).charterHash()).isEqualTo(hash.hex());
        assertThat(events.stream(CharterSigned.class))
                .singleElement()
                .extracting(CharterSigned::hash)
                .isEqualTo(hash);
    }

    @Test
    void closingAgainChangesNothing(ApplicationEvents events) {
        Alliance team = fixture.chartered(1);
        assertThat(charters.closeRound(team.id()).signed()).isTrue();
        assertThat(events.stream(CharterSigned.class)).hasSize(1);
    }

    @Test
    void aCounterProposalLeadsToAnotherRoundAndTheThirdInVainToThePortfolioManager() {
        Alliance team = fixture.formed(1);
        for (int round = 1; round <= 3; round++) {
            fixture.proposed(team);
            charters.counter(team.id(), team.partner(), "We want more.");
            assertThat(charters.closeRound(team.id())).isEqualTo(new RoundResult(false, round == 3, team.prime()));
        }
        assertThat(reading.objections(team.id()))
                .singleElement()
                .satisfies(objection -> assertThat(objection.comment()).isEqualTo("We want more."));
    }

    @Test
    void onlyParticipantsSign() {
        Alliance team = fixture.formed(1);
        ContentHash hash = fixture.proposed(team);
        assertThatThrownBy(() -> charters.sign(team.id(), OrganisationId.next(), hash))
                .isInstanceOf(PartyNotParticipant.class);
        assertThat(reading.current(team.id()).signatures()).isEmpty();
    }

    @Test
    void aSignatureOverAnEarlierVersionDoesNotCount() {
        Alliance team = fixture.formed(1);
        ContentHash first = fixture.proposed(team);
        charters.sign(team.id(), team.prime(), first);
        ContentHash second = charters.propose(team.id(), TeamFixture.charter(team));
        assertThatThrownBy(() -> charters.sign(team.id(), team.partner(), first))
                .isInstanceOf(OtherVersionProposed.class);
        charters.sign(team.id(), team.partner(), second);
        assertThat(charters.closeRound(team.id()).signed()).isFalse();
    }

    @Test
    void refusesStrangersInTheWorkSplit() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        ProposeCharter order =
                new ProposeCharter(team.prime(), "Secret.", List.of(new WorkShare(OrganisationId.next(), "Something")));
        assertThatThrownBy(() -> charters.propose(team.id(), order)).isInstanceOf(PartyNotParticipant.class);
        assertThat(reading.current(team.id()).round()).isZero();
    }

    @Test
    void refusesAnOrganisationNamedTwice() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        WorkShare share = new WorkShare(team.prime(), "Something");
        assertThatThrownBy(() ->
                        charters.propose(team.id(), new ProposeCharter(team.prime(), "Secret.", List.of(share, share))))
                .isInstanceOf(PartyNamedTwice.class);
    }

    @Test
    void thereIsNoCharterBeforeTheDraft() {
        Alliance team = fixture.formed(1);
        assertThatThrownBy(() -> reading.current(team.id())).isInstanceOf(NoCharter.class);
        assertThatThrownBy(() -> charters.closeRound(team.id())).isInstanceOf(NoCharter.class);
    }

    @Test
    void everyStepIsKept() {
        Alliance team = fixture.chartered(1);
        assertThat(audit.entries(team.id().value()))
                .extracting(AuditEntry::action)
                .filteredOn(action -> action.startsWith("proposal.") || action.startsWith("revenue."))
                .containsExactly(
                        "revenue.splitDrafted",
                        "proposal.charterDrafted",
                        "proposal.charterProposed",
                        "proposal.charterVersionSigned",
                        "proposal.charterVersionSigned",
                        "proposal.charterSigned",
                        "revenue.splitLocked");
        assertThat(verification.faultIn(team.id().value())).isEmpty();
    }
}
