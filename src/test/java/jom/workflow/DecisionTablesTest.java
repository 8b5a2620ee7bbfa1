package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of the tables by which people are advised, and each combination of answers, decides once. */
class DecisionTablesTest {

    @ParameterizedTest
    @CsvSource({
        "protected, true, false, 500",
        "coProtected, true, false, 250",
        "protected, false, false, 0",
        "coProtected, false, false, 0",
        "protected, true, true, 0",
        "coProtected, true, true, 0",
        "protected, false, true, 0",
        "coProtected, false, true, 0"
    })
    void theSecondRegistrantEarnsLessByRule(String registration, boolean originator, boolean tender, int upliftBp) {
        assertThat(DecisionTableFile.of("secondRegistrant")
                        .decide(Map.of(
                                "registration", registration, "originator", originator, "tenderRunning", tender)))
                .isEqualTo(upliftBp);
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, protected",
        "true, false, false, coProtected",
        "true, false, true, coProtected",
        "true, true, false, queued",
        "true, true, true, refused"
    })
    void aRegistrationIsWorthWhatOthersLeave(boolean claimed, boolean overlaps, boolean same, String outcome) {
        assertThat(DecisionTableFile.of("registrationOutcome")
                        .decide(Map.of("customerClaimed", claimed, "scopeOverlaps", overlaps, "sameOriginator", same)))
                .isEqualTo(outcome);
    }
}
