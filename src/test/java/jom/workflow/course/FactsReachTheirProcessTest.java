package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jom.JomTest;
import jom.StoredRows;
import jom.kernel.Identifiers;
import jom.workflow.ProcessVariables;
import jom.workflow.Processes;
import jom.workflow.contract.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A fact reaches the process of its own opportunity, no other one, and none at all where it is not clear which. */
@JomTest
class FactsReachTheirProcessTest extends Paths {

    private static final String SPINE = "jointOpportunity";

    private final Processes processes;
    private final JdbcTemplate jdbc;

    @Autowired
    FactsReachTheirProcessTest(Casts casts, Stage stage, Processes processes, JdbcTemplate jdbc) {
        super(casts, stage);
        this.processes = processes;
        this.jdbc = jdbc;
    }

    @Test
    void ofAnotherOpportunityNothingIsToldToIt() {
        Course mine = solutionWanted(1).until("confirmRegistration");
        Course other = solutionWanted(1).until("confirmRegistration");
        mine.withdraw("the customer went silent");
        assertThat(mine.instances()).isEmpty();
        assertThat(other.openContracts()).containsExactly("confirmRegistration");
    }

    @Test
    void whereNobodyWaitsNothingHappens() {
        StoredRows before = StoredRows.of(jdbc);
        assertThat(processes.tell(Messages.WITHDRAWN, Identifiers.next().toString()))
                .isFalse();
        before.assertUnchanged();
    }

    @Test
    void whereTwoWaitNeitherIsToldAndTheFactIsUndone() {
        Course course = solutionWanted(1).until("confirmRegistration");
        String id = course.id().toString();
        processes.start(SPINE, id, ProcessVariables.OPPORTUNITY_ID.with(id));
        StoredRows before = StoredRows.of(jdbc);
        assertThatIllegalStateException()
                .isThrownBy(() -> course.withdraw("the customer went silent"))
                .withMessageContaining("2 processes");
        before.assertUnchanged();
        assertThat(stage.opportunities.facts(course.id()).stage().isEnd()).isFalse();
    }
}
