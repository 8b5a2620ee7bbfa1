package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the paths through the models have in common. */
abstract class Paths {

    final Casts casts;
    final Stage stage;

    Paths(Casts casts, Stage stage) {
        this.casts = casts;
        this.stage = stage;
    }

    @BeforeEach
    void watchWhoeverCompletesTasks() {
        stage.witness.watch(true);
    }

    @AfterEach
    void lookAway() {
        stage.witness.watch(false);
    }

    /** A reseller looks for a solution; there is one partner, or more of the same kind. */
    Course solutionWanted(int vendors) {
        String[] types = new String[vendors + 1];
        Arrays.fill(types, "software-vendor");
        types[0] = "reseller";
        return stage.takenIn(casts.of(types), ParticipantRole.SOLUTION);
    }

    /** Reached its end, and nothing is left. */
    static void assertEnded(Course course, String... ends) {
        assertThat(course.ends()).contains(ends);
        assertThat(course.spineInstances()).isEmpty();
        assertThat(course.openContracts()).isEmpty();
    }
}
