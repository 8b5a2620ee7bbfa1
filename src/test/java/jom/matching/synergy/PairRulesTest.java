package jom.matching.synergy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import jom.matching.synergy.PairRules.Shared;
import jom.matching.synergy.PairRules.Side;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.Offering;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.network.Territory;
import jom.opportunity.AnsweringRecord;
import org.junit.jupiter.api.Test;

class PairRulesTest {

    private static final Shared NOTHING = Shared.NOTHING;

    @Test
    void halfTheCapabilitiesAreForTwoWhoOverlapAndAllForTwoWhoDoNot() {
        assertThat(between(able("a", "b"), able("c", "d")).capabilities()).isEqualTo(30);
        assertThat(between(able("a", "b", "c"), able("b", "c", "d")).capabilities())
                .isEqualTo(15);
    }

    @Test
    void whoCanDoNothingElseComplementsNobody() {
        assertThat(between(able("a", "b"), able("a")).capabilities()).isZero();
        assertThat(between(able(), able()).capabilities()).isZero();
    }

    @Test
    void tradesCountInProportionToWhatTheOneWithFewerKnows() {
        assertThat(between(knowing("energy", "health"), knowing("energy")).industries())
                .isEqualTo(20);
        assertThat(between(knowing("energy", "health"), knowing("energy", "retail"))
                        .industries())
                .isEqualTo(10);
        assertThat(between(knowing("energy"), knowing()).industries()).isZero();
    }

    @Test
    void territoriesAddUpWhereEachDeliversAndTheOtherDoesNot() {
        assertThat(between(delivering("DE"), delivering("FR")).territories()).isEqualTo(15);
        assertThat(between(delivering("DE"), delivering("DE")).territories()).isZero();
        assertThat(between(delivering("DE"), delivering("DE-BY")).territories()).isZero();
        assertThat(between(delivering("DE"), delivering()).territories()).isZero();
    }

    @Test
    void aWinTogetherCountsMoreThanAnAttemptAndBothHaveALimit() {
        assertThat(shared(0, 0)).isZero();
        assertThat(shared(0, 1)).isEqualTo(3);
        assertThat(shared(1, 1)).isEqualTo(10);
        assertThat(shared(1, 3)).isEqualTo(16);
        assertThat(shared(9, 9)).isEqualTo(25);
    }

    @Test
    void whoWasNeverAskedGetsHalfForAnsweringAndWhoNeverAnswersNothing() {
        Side unknown = able("a");
        assertThat(between(unknown, unknown).answering()).isEqualTo(5);
        assertThat(between(unknown, answering(4, 0, 0)).answering()).isZero();
        assertThat(between(unknown, answering(4, 0, 4)).answering()).isEqualTo(5);
        assertThat(between(unknown, answering(4, 4, 4)).answering()).isEqualTo(10);
    }

    @Test
    void isTheSameSeenFromEither() {
        Side one = new Side(
                new Offering(types(), capabilities("a", "b", "c"), industries("energy"), territories("DE", "AT")),
                answering(5, 2, 3).answers());
        Side other = new Side(
                new Offering(
                        types(), capabilities("c", "d"), industries("energy", "health"), territories("DE-BY", "FR")),
                null);
        Shared shared = new Shared(1, 2);
        assertThat(PairRules.between(one, other, shared)).isEqualTo(PairRules.between(other, one, shared));
        assertThat(PairRules.between(one, other, shared).total()).isPositive();
    }

    private static PairSynergy between(Side one, Side other) {
        PairSynergy synergy = PairRules.between(one, other, NOTHING);
        assertThat(PairRules.between(other, one, NOTHING)).isEqualTo(synergy);
        return synergy;
    }

    private static int shared(int won, int pursued) {
        return PairRules.between(able("a"), able("b"), new Shared(won, pursued)).jointWork();
    }

    private static Side able(String... codes) {
        return new Side(new Offering(types(), capabilities(codes), Set.of(), Set.of()), null);
    }

    private static Side knowing(String... codes) {
        return new Side(new Offering(types(), Set.of(), industries(codes), Set.of()), null);
    }

    private static Side delivering(String... codes) {
        return new Side(new Offering(types(), Set.of(), Set.of(), territories(codes)), null);
    }

    private static Side answering(int asked, int accepted, int inTime) {
        OrganisationId id = OrganisationId.next();
        return new Side(
                new Offering(types(), Set.of(), Set.of(), Set.of()),
                new AnsweringRecord(id, asked, accepted, inTime, Instant.EPOCH));
    }

    private static Set<PartnerType> types() {
        return Set.of(new PartnerType("reseller"));
    }

    private static Set<Capability> capabilities(String... codes) {
        return Arrays.stream(codes).map(Capability::new).collect(Collectors.toSet());
    }

    private static Set<Industry> industries(String... codes) {
        return Arrays.stream(codes).map(Industry::new).collect(Collectors.toSet());
    }

    private static Set<Territory> territories(String... codes) {
        return Arrays.stream(codes).map(Territory::new).collect(Collectors.toSet());
    }
}
