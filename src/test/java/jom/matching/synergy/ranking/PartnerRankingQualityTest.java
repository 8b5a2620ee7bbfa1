package jom.matching.synergy.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The partners of projects that began in 2019, ranked with what was known at the end of 2018. Weights and features were chosen
 * on 2017 and 2018. European research is not partner business; what is shown is that past work finds partners.
 */
@Tag("data")
class PartnerRankingQualityTest {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerRankingQualityTest.class);

    /** What the lead's previous partners, mixed with who is popular in the programme part, reach. */
    private static final double MIX_RECALL = 0.1173;

    private static final double MIX_GAIN = 0.1517;

    private static Evaluation year2019;

    @BeforeAll
    static void evaluate() {
        year2019 = new Evaluation(Consortia.read(), 2019);
        LOG.info(
                "{}",
                String.format(
                        Locale.ROOT,
                        "2019: %d questions, recall@10 %.4f, nDCG@10 %.4f; small organisations are %.3f of the reachable"
                                + " partners, %.3f of those found in ten places, %.3f with the newcomers' own places",
                        year2019.questions(),
                        year2019.recallAtTen(),
                        year2019.gainAtTen(),
                        year2019.newcomersReachable(),
                        year2019.newcomersFoundInTen(),
                        year2019.newcomersFound()));
    }

    @Test
    void findsAFifthMoreThanPreviousPartnersMixedWithPopularity() {
        assertThat(year2019.recallAtTen()).isGreaterThanOrEqualTo(1.2 * MIX_RECALL);
        assertThat(year2019.gainAtTen()).isGreaterThanOrEqualTo(1.2 * MIX_GAIN);
    }

    @Test
    void findsSmallOrganisationsAsOftenAsTheirShareInPlacesOfTheirOwn() {
        assertThat(year2019.newcomersFound()).isGreaterThanOrEqualTo(year2019.newcomersReachable());
    }
}
