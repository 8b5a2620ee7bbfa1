package jom.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.JomTest;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.ParticipantRole;
import jom.proposal.Charters;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SplitTrialsTest {

    private static final Money WHOLE = Money.of("250000.00", "EUR");

    private final TeamFixture fixture;
    private final Charters charters;
    private final SplitNegotiation splits;
    private final SplitTrials trials;

    SplitTrialsTest(TeamFixture fixture, Charters charters, SplitNegotiation splits, SplitTrials trials) {
        this.fixture = fixture;
        this.charters = charters;
        this.splits = splits;
        this.trials = trials;
    }

    @Test
    void triesTheAgreementAndOtherLinesAndKeepsNothing() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        SplitAgreementView before = splits.current(team.id());
        assertThat(trials.of(team.id(), order(List.of(), Map.of())).parties())
                .extracting(SplitTrialView.Party::amount)
                .containsExactly(Money.of("25000.00", "EUR"), Money.of("225000.00", "EUR"));
        SplitTiers tiers = new SplitTiers(List.of(
                new SplitTiers.Step(Money.of("100000.00", "EUR"), new BasisPoints(1_000)),
                new SplitTiers.Step(null, new BasisPoints(500))));
        List<SplitLine> lines = List.of(
                new SplitLine.Portion(team.partner(), "value", SplitBase.TOTAL, tiers, SplitLimits.NONE),
                new SplitLine.Rest(team.prime(), "rest"));
        SplitTrialView tried = trials.of(team.id(), order(lines, Map.of()));
        assertThat(tried.parts().get(0).why())
                .extracting(reason -> reason.rule() + " " + reason.result())
                .containsExactly("base 250000.00", "rate 10000.00", "rate 7500.00", "sum 17500.00");
        assertThat(tried.parts().get(1).why())
                .extracting(SplitTrialView.Reason::result)
                .containsExactly("232500.00");
        assertThat(splits.current(team.id())).isEqualTo(before);
    }

    @Test
    void draftsFromOtherRoles() {
        Alliance team = fixture.formed(1);
        assertThat(trials.of(
                                team.id(),
                                order(
                                        List.of(),
                                        Map.of(
                                                team.prime(),
                                                Set.of(ParticipantRole.SOLUTION),
                                                team.partner(),
                                                Set.of(ParticipantRole.SOURCE))))
                        .parties())
                .extracting(SplitTrialView.Party::organisationId, SplitTrialView.Party::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(team.partner(), Money.of("25000.00", "EUR")),
                        org.assertj.core.groups.Tuple.tuple(team.prime(), Money.of("225000.00", "EUR")));
    }

    @Test
    void spreadsEachPartOverTheMonthsToTheCent() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        SplitTrialOrder order = new SplitTrialOrder(
                Money.of("100.00", "EUR"),
                SplitBases.NONE,
                List.of(),
                Map.of(),
                new SplitTrialOrder.Term(YearMonth.of(2027, 12), 3));
        assertThat(trials.of(team.id(), order).parties().get(0).months())
                .containsExactly(
                        new SplitTrialView.Month("2027-12", Money.of("3.34", "EUR")),
                        new SplitTrialView.Month("2028-01", Money.of("3.33", "EUR")),
                        new SplitTrialView.Month("2028-02", Money.of("3.33", "EUR")));
    }

    @Test
    void refusesStrangersAndBasesThatNobodySupposes() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        assertThatThrownBy(() -> trials.of(
                        team.id(), order(List.of(new SplitLine.Rest(OrganisationId.next(), "rest")), Map.of())))
                .isInstanceOf(PartyNotParticipant.class);
        List<SplitLine> lines = List.of(
                new SplitLine.Portion(
                        team.partner(),
                        "value",
                        SplitBase.MARGIN,
                        SplitTiers.flat(new BasisPoints(1)),
                        SplitLimits.NONE),
                new SplitLine.Rest(team.prime(), "rest"));
        assertThatThrownBy(() -> trials.of(team.id(), order(lines, Map.of()))).isInstanceOf(SplitBaseUnknown.class);
    }

    private static SplitTrialOrder order(List<SplitLine> lines, Map<OrganisationId, Set<ParticipantRole>> roles) {
        return new SplitTrialOrder(WHOLE, SplitBases.NONE, lines, roles, null);
    }
}
