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

    @ParameterizedTest
    @CsvSource({
        "medium, 1, 0, true, enterpriseAgreement",
        "large, 5, 100, true, enterpriseAgreement",
        "small, 1, 100, true, cloudSubscription",
        "small, 1, 100, false, marketplace",
        "small, 2, 0, false, cloudSubscription",
        "medium, 2, 0, false, cloudSubscription",
        "large, 2, 100, false, cloudSubscription",
        "medium, 3, 80, false, cloudSubscription",
        "medium, 3, 79, false, enterpriseAgreement",
        "large, 3, 100, false, enterpriseAgreement"
    })
    void aVehicleFollowsFromSizeTermAndCloudShare(
            String size, int years, int cloudPercent, boolean publicSector, String vehicle) {
        assertThat(DecisionTableFile.of("licensingVehicle")
                        .decide(Map.of(
                                "sizeBand", size,
                                "termYears", years,
                                "cloudSharePercent", cloudPercent,
                                "publicSector", publicSector)))
                .isEqualTo(vehicle);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, principal",
        "true, true, false, principal",
        "true, false, true, principal",
        "true, false, false, agent",
        "false, true, true, principal",
        "false, true, false, agent",
        "false, false, true, agent",
        "false, false, false, agent"
    })
    void twoOfThreeSignsOfControlMakeAPrincipal(boolean fulfils, boolean bearsRisk, boolean setsPrice, String role) {
        assertThat(DecisionTableFile.of("agentOrPrincipal")
                        .decide(Map.of("fulfils", fulfils, "bearsRisk", bearsRisk, "setsPrice", setsPrice)))
                .isEqualTo(role);
    }
}
