package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The advice on a scorecard: each row, and both sides of each of its limits. */
class BidDecisionTest {

    private static final DecisionTableFile TABLE = DecisionTableFile.of("bidDecision");
    private static final List<String> SCORES = List.of("fit", "capacity", "margin", "competition", "relationship");

    private static Object advice(int... scores) {
        Map<String, Object> card = new HashMap<>();
        for (int score = 0; score < scores.length; score++) {
            card.put(SCORES.get(score), scores[score]);
        }
        return TABLE.decide(card);
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5}")
    @CsvSource({
        "poor fit, 2, 5, 5, 5, 5, noBid",
        "nobody free, 3, 1, 5, 5, 5, noBid",
        "no margin, 3, 2, 1, 5, 5, noBid",
        "written for others, 3, 2, 2, 2, 2, noBid",
        "relationship only, 3, 2, 2, 2, 3, bidWithConditions",
        "few people, 3, 2, 2, 3, 5, bidWithConditions",
        "thin margin, 3, 3, 2, 3, 5, bidWithConditions",
        "stranger, 3, 3, 3, 3, 1, bidWithConditions",
        "good bid, 3, 3, 3, 3, 2, bid",
        "all weak, 1, 1, 1, 1, 1, noBid",
        "all strong, 5, 5, 5, 5, 5, bid"
    })
    void advises(
            String row, int fit, int capacity, int margin, int competition, int relationship, String recommendation) {
        assertThat(advice(fit, capacity, margin, competition, relationship))
                .as(row)
                .isEqualTo(recommendation);
    }

    @Test
    void hasOneAnswerForEveryScorecard() {
        for (int card = 0; card < 5 * 5 * 5 * 5 * 5; card++) {
            int[] scores = new int[SCORES.size()];
            for (int score = 0, left = card; score < scores.length; score++, left /= 5) {
                scores[score] = left % 5 + 1;
            }
            assertThat(advice(scores)).isIn("bid", "bidWithConditions", "noBid");
        }
    }
}
