package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import jom.network.PersonProfile;
import jom.opportunity.Withdrawal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

abstract class WithdrawalPaths extends Paths {

    @Autowired
    private Withdrawal withdrawal;

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
        PersonProfile originator = course.cast().person(course.cast().originator());
        stage.network.as(originator, () -> {
            withdrawal.withdraw(course.id(), originator.reader(), "the customer went silent");
            return true;
        });
        assertEnded(course, "endEvent_opportunityWithdrawn");
        assertThat(stage.engine
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(course.id().toString())
                        .count())
                .isZero();
    }
}
