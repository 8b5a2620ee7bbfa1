package jom.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.junit.jupiter.api.Test;

class CharterRoundTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final OrganisationId PRIME = OrganisationId.next();
    private static final OrganisationId PARTNER = OrganisationId.next();
    private static final List<OrganisationId> BOTH = List.of(PRIME, PARTNER);
    private static final List<Clause> CLAUSES = List.of(new Clause("confidentiality", "All of it."));

    private final OpportunityId opportunity = OpportunityId.next();
    private final Charter charter = new Charter(opportunity);
    private final List<CharterAnswer> answers = new ArrayList<>();

    @Test
    void isSignedOnceEveryParticipantSigned() {
        charter.propose(PRIME, CLAUSES);
        sign(PRIME);
        sign(PARTNER);
        assertThat(round().close(BOTH)).isEqualTo(new RoundResult(true, false, PRIME));
    }

    @Test
    void isNotSignedWhileOneSignatureIsMissing() {
        charter.propose(PRIME, CLAUSES);
        sign(PRIME);
        assertThat(round().close(BOTH)).isEqualTo(new RoundResult(false, false, PRIME));
    }

    @Test
    void isNotSignedByAParticipantWhoCountered() {
        charter.propose(PRIME, CLAUSES);
        sign(PRIME);
        answers.add(round().counter(PARTNER, "more", NOW));
        assertThat(round().close(BOTH).signed()).isFalse();
        assertThat(round().objections()).containsExactly(new Objection(PARTNER, "more", NOW));
    }

    @Test
    void isNotSignedByNobody() {
        charter.propose(PRIME, CLAUSES);
        assertThat(round().close(List.of()).signed()).isFalse();
    }

    @Test
    void escalatesAfterTheThirdRoundAndNotBefore() {
        assertThat(failedRound().escalated()).isFalse();
        assertThat(failedRound().escalated()).isFalse();
        assertThat(failedRound().escalated()).isTrue();
        assertThat(failedRound().escalated()).isTrue();
    }

    private RoundResult failedRound() {
        charter.propose(PRIME, CLAUSES);
        return round().close(BOTH);
    }

    @Test
    void refusesASignatureOverAnotherVersion() {
        ContentHash first = charter.propose(PRIME, CLAUSES);
        charter.propose(PRIME, CLAUSES);
        assertThatThrownBy(() -> round().sign(PARTNER, first, NOW)).isInstanceOf(OtherVersionProposed.class);
    }

    @Test
    void theSameContentInAnotherRoundOrOpportunityIsAnotherHash() {
        ContentHash first = Charter.hash(opportunity, 1, CLAUSES);
        assertThat(first).isEqualTo(Charter.hash(opportunity, 1, CLAUSES));
        assertThat(first).isNotEqualTo(Charter.hash(opportunity, 2, CLAUSES));
        assertThat(first).isNotEqualTo(Charter.hash(OpportunityId.next(), 1, CLAUSES));
    }

    @Test
    void everyClauseCountsForTheHash() {
        assertThat(Charter.hash(opportunity, 1, List.of(new Clause("confidentiality", "All of it!"))))
                .isNotEqualTo(Charter.hash(opportunity, 1, CLAUSES));
    }

    @Test
    void signingTwiceIsOneSignature() {
        charter.propose(PRIME, CLAUSES);
        sign(PARTNER);
        assertThat(round().sign(PARTNER, charter.hash(), NOW)).isEmpty();
    }

    @Test
    void refusesASecondDifferentAnswer() {
        charter.propose(PRIME, CLAUSES);
        sign(PARTNER);
        answers.add(round().counter(PRIME, "less", NOW));
        assertThatThrownBy(() -> round().counter(PARTNER, "more", NOW)).isInstanceOf(AlreadyAnswered.class);
        assertThatThrownBy(() -> round().sign(PRIME, charter.hash(), NOW)).isInstanceOf(AlreadyAnswered.class);
    }

    @Test
    void refusesAnswersBeforeTheFirstVersionAndAfterTheRound() {
        ContentHash any = ContentHash.of(List.of("any"));
        assertThatThrownBy(() -> round().sign(PARTNER, any, NOW)).isInstanceOf(WrongCharterState.class);
        charter.propose(PRIME, CLAUSES);
        round().close(BOTH);
        assertThatThrownBy(() -> round().sign(PARTNER, charter.hash(), NOW)).isInstanceOf(WrongCharterState.class);
        assertThatThrownBy(() -> round().counter(PARTNER, "more", NOW)).isInstanceOf(WrongCharterState.class);
    }

    @Test
    void refusesToCloseBeforeTheFirstVersion() {
        assertThatThrownBy(() -> round().close(BOTH)).isInstanceOf(WrongCharterState.class);
    }

    @Test
    void closingAgainGivesTheSameResult() {
        charter.propose(PRIME, CLAUSES);
        sign(PRIME);
        sign(PARTNER);
        assertThat(round().close(BOTH)).isEqualTo(round().close(BOTH));
    }

    @Test
    void aSignedCharterIsNotProposedAgain() {
        charter.propose(PRIME, CLAUSES);
        sign(PRIME);
        round().close(List.of(PRIME));
        assertThatThrownBy(() -> charter.propose(PRIME, CLAUSES)).isInstanceOf(WrongCharterState.class);
        assertThat(charter.round()).isOne();
    }

    private void sign(OrganisationId organisation) {
        answers.add(round().sign(organisation, charter.hash(), NOW).orElseThrow());
    }

    private CharterRound round() {
        return new CharterRound(charter, answers);
    }
}
