package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jom.opportunity.Stage;
import jom.workbench.Step.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpineStepsTest {

    @ParameterizedTest
    @EnumSource(SpineStep.class)
    void everyStepIsAnElementOfTheModel(SpineStep step) throws IOException {
        assertThat(Files.readString(Path.of("bpmn", "jointOpportunity.bpmn")))
                .contains("<bpmn:callActivity id=\"" + step.element() + "\"");
    }

    @Test
    void whatLiesBeforeTheActiveElementIsDone() {
        assertThat(states(SpineSteps.running(Set.of("callActivity_agreeCharter"))))
                .containsExactly(State.DONE, State.DONE, State.NOW, State.AHEAD, State.AHEAD, State.AHEAD, State.AHEAD);
    }

    @Test
    void aSettledCourseHasEveryStepBehindIt() {
        assertThat(states(SpineSteps.byStages(Set.of(Stage.SETTLED)))).containsOnly(State.DONE);
    }

    @Test
    void aLostCourseEndsAtTheProposal() {
        assertThat(states(SpineSteps.byStages(Set.of(Stage.TAKEN_IN, Stage.PROPOSED, Stage.LOST))))
                .containsExactly(
                        State.DONE, State.DONE, State.DONE, State.DONE, State.STOPPED, State.NEVER, State.NEVER);
    }

    @Test
    void aWithdrawnCourseEndsWhereItHadCome() {
        assertThat(states(SpineSteps.byStages(Set.of(Stage.QUALIFIED, Stage.WITHDRAWN))))
                .containsExactly(
                        State.DONE, State.STOPPED, State.NEVER, State.NEVER, State.NEVER, State.NEVER, State.NEVER);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageHasItsPlace(Stage stage) {
        List<State> states = states(SpineSteps.byStages(Set.of(stage)));
        assertThat(states.contains(State.NOW)).isEqualTo(!stage.isEnd());
        assertThat(states).hasSize(SpineStep.values().length);
    }

    private static List<State> states(List<Step> steps) {
        return steps.stream().map(Step::state).toList();
    }
}
