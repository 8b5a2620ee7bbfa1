package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import jom.network.OrganisationId;
import jom.opportunity.TimelineEntry;
import jom.workflow.DeadlineWatch;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to a participant's step that is not done in time. */
abstract class OverduePaths extends Paths {

    private final DeadlineWatch watch;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    OverduePaths(Casts casts, Stage stage, DeadlineWatch watch, JdbcClient jdbc, TransactionTemplate transactions) {
        super(casts, stage);
        this.watch = watch;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Test
    void aLateStepGoesToTheManagerWhoGivesMoreTime() {
        Course course = solutionWanted(1).until("attachSolution");
        late(course, "attachSolution");
        assertThat(course.openContracts()).contains("attachSolution", "handleOverdueStep");
        assertThat(course.shown("handleOverdueStep").at("/step/name").asText()).isEqualTo("Attach solution");

        course.with(
                        "handleOverdueStep",
                        "{'decision': 'extend', 'workingDays': 3, 'note': 'their expert is back on Monday'}")
                .answer("handleOverdueStep");

        assertThat(course.openContracts()).contains("attachSolution").doesNotContain("handleOverdueStep");
        assertThat(course.next("attachSolution").task().due())
                .isAfter(Instant.now().plus(2, ChronoUnit.DAYS));
        assertThat(course.ends()).contains("endEvent_lateStepHandled");
        late(course, "attachSolution");
        assertThat(course.openContracts()).contains("handleOverdueStep");
    }

    @Test
    void isTakenToTheManagerOnce() {
        Course course = solutionWanted(1).until("attachSolution");
        late(course, "attachSolution");
        watch.round();
        late(course, "attachSolution");
        assertThat(course.openContracts()).containsOnlyOnce("handleOverdueStep");
    }

    @Test
    void theManagersTaskGoesAwayWhenTheStepIsDone() {
        Course course = solutionWanted(1).until("attachSolution");
        late(course, "attachSolution");
        course.answer("attachSolution");
        assertThat(course.openContracts()).doesNotContain("handleOverdueStep");
        assertThat(course.ends()).contains("endEvent_stepDoneLate");
    }

    @Test
    void nothingIsLeftOfItWhenTheOpportunityIsWithdrawn() {
        Course course = solutionWanted(1).until("attachSolution");
        late(course, "attachSolution");
        course.withdraw("the customer has changed its mind");
        assertEnded(course, "endEvent_opportunityWithdrawn", "endEvent_stepDoneLate");
    }

    @Test
    void remindsWhoeverHasToActAndTellsNobodyElse() {
        Course course = solutionWanted(1).until("answerInvitation");
        String task = course.next("answerInvitation").task().id();
        watch.round();
        due(task);
        watch.round();
        course.until("attachSolution");
        assertThat(actions(course, course.cast().partner(1))).containsOnlyOnce("workflow.stepReminded");
        assertThat(actions(course, course.cast().originator())).doesNotContain("workflow.stepReminded");
    }

    private static List<String> actions(Course course, OrganisationId reader) {
        return course.timeline(reader).stream().map(TimelineEntry::action).toList();
    }

    /** The deadline has passed. */
    private void late(Course course, String contract) {
        stage.engine
                .getTaskService()
                .setDueDate(
                        course.next(contract).task().id(),
                        Date.from(Instant.now().minusSeconds(60)));
        watch.round();
    }

    /** The time of the reminder has come. */
    private void due(String task) {
        transactions.executeWithoutResult(status -> jdbc.sql("update open_task set attention_at = ? where task_id = ?")
                .params(LocalDateTime.now(ZoneOffset.UTC).minusSeconds(1), task)
                .update());
    }
}
