package jom.matching;

import static jom.matching.Candidates.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import jom.matching.index.Listing;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.Offering;
import jom.network.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitRulesTest {

    private static final Industry HEALTHCARE = new Industry("healthcare");
    private static final MatchingWeights WEIGHTS = new MatchingWeights(400, 200, 200, 200, 100, 60);
    private static final FitRules RULES = new FitRules(
            Set.of(new Capability("hosting"), new Capability("erp"), new Capability("crm")),
            Set.of(new Capability("hosting"), new Capability("health-records")),
            HEALTHCARE,
            WEIGHTS);

    @Test
    void givesTheShareOfTheWantedCapabilitiesRoundedDown() {
        assertThat(RULES.score(profile(1, 0, Set.of(), "reseller", "erp"), 0).capabilities())
                .isEqualTo(133);
        assertThat(RULES.score(profile(1, 0, Set.of(), "reseller", "erp", "crm"), 0)
                        .capabilities())
                .isEqualTo(266);
        assertThat(RULES.score(profile(1, 0, Set.of(), "reseller", "erp", "crm", "hosting"), 0)
                        .capabilities())
                .isEqualTo(400);
    }

    @Test
    void givesTheShareOfWhatTheSolutionAreasTake() {
        assertThat(RULES.score(profile(1, 0, Set.of(), "reseller", "hosting"), 0)
                        .solutionAreas())
                .isEqualTo(100);
        assertThat(RULES.score(profile(1, 0, Set.of(), "reseller", "erp"), 0).solutionAreas())
                .isZero();
    }

    @Test
    void givesAllWhereNothingIsAskedFor() {
        FitRules undemanding = new FitRules(Set.of(), Set.of(), HEALTHCARE, WEIGHTS);
        assertThat(undemanding.score(profile(1, 0, Set.of(), "reseller"), 0))
                .isEqualTo(new FitScore(400, 200, 0, 0, 0, 0));
    }

    @Test
    void rewardsExperienceInTheCustomersIndustryOnly() {
        assertThat(RULES.score(profile(1, 0, Set.of(HEALTHCARE), "reseller"), 0).industry())
                .isEqualTo(200);
        assertThat(RULES.score(profile(1, 0, Set.of(new Industry("retail")), "reseller"), 0)
                        .industry())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,20", "9,180", "10,200", "11,200", "2147483647,200"})
    void countsTenReferencesAtMost(int references, int points) {
        assertThat(RULES.score(profile(1, references, Set.of(), "reseller"), 0).references())
                .isEqualTo(points);
    }

    /** Home, name and size cannot count: what is weighed does not hold them. */
    @Test
    void countsNoRegion() {
        Listing here = profile(1, 3, Set.of(HEALTHCARE), "reseller", "erp");
        Listing there = new Listing(
                Candidates.id(2),
                new Offering(
                        here.offering().partnerTypes(),
                        here.offering().capabilities(),
                        here.offering().industries(),
                        Set.of(new Territory("NZ"), new Territory("DE"))),
                3,
                true);
        assertThat(RULES.score(there, 0)).isEqualTo(RULES.score(here, 0));
    }

    @Test
    void weighsPastJointWork() {
        assertThat(RULES.score(profile(1, 0, Set.of(), "reseller"), 55).jointWork())
                .isEqualTo(55);
        FitRules twice = new FitRules(
                Set.of(), Set.of(), HEALTHCARE, new MatchingWeights(0, 0, 0, 0, 2 * JointWork.EACH_MAX, 0));
        assertThat(twice.score(profile(1, 0, Set.of(), "reseller"), 55).total()).isEqualTo(110);
    }

    @Test
    void refusesPointsBelowZeroAndBeyondTheMost() {
        assertThat(WEIGHTS.fitMost()).isEqualTo(1_100);
        assertThatThrownBy(() -> new FitScore(0, 0, 0, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FitScore(0, 0, 0, 0, 0, 11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MatchingWeights(0, 0, 0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MatchingWeights(0, 0, 0, MatchingWeights.POINTS_MAX + 1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
