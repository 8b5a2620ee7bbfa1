package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class WithdrawalPaths extends Paths {

    WithdrawalPaths(Casts casts, Stage stage) {
        super(casts, stage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confirmRegistration",
                "confirmTeam",
                "answerInvitation",
                "signCharter",
                "attachSolution",
                "contributeSection",
                "recordCustomerDecision"
            })
    void aWithdrawalLeavesNothingOpen(String where) {
        Course course = solutionWanted(1).until(where);
        course.withdraw("the customer went silent");
        assertEnded(course, "endEvent_opportunityWithdrawn");
        assertThat(stage.engine
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(course.id().toString())
                        .count())
                .isZero();
    }
}
