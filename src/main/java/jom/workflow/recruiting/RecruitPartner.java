package jom.workflow.recruiting;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.Readers;
import jom.platform.GivenWhen;
import jom.platform.WorkCalendar;
import jom.portfolio.recruiting.EndRecruiting;
import jom.portfolio.recruiting.RecruitingDesk;
import jom.portfolio.recruiting.RecruitingOutcome;
import jom.portfolio.recruiting.RecruitingView;
import jom.portfolio.recruiting.Recruitings;
import jom.workflow.Choice;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Variable;
import jom.workflow.Viewer;
import jom.workflow.contract.Answered;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager closes a gap of the map: names who was won or has learnt what was missing, or gives up with a reason. */
@Component("recruitPartner")
class RecruitPartner implements TaskContract<RecruitPartner.View, RecruitPartner.Answers> {

    private final Recruitings recruitings;
    private final RecruitingDesk desk;
    private final RecruitingWords words;
    private final Readers readers;

    RecruitPartner(Recruitings recruitings, RecruitingDesk desk, RecruitingWords words, Readers readers) {
        this.recruitings = recruitings;
        this.desk = desk;
        this.words = words;
        this.readers = readers;
    }

    record View(RecruitingWords.Brief sought, List<RecruitingWords.Close> close, Map<String, List<Choice>> choices) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Outcome {
        JOINED(RecruitingOutcome.JOINED),
        GAINED(RecruitingOutcome.GAINED),
        GIVEN_UP(RecruitingOutcome.GIVEN_UP);

        private final RecruitingOutcome meant;

        Outcome(RecruitingOutcome meant) {
            this.meant = meant;
        }
    }

    @GivenWhen(
            field = "organisationId",
            when = "outcome",
            is = {"JOINED", "GAINED"})
    @GivenWhen(field = "words", when = "outcome", is = "GIVEN_UP")
    record Answers(
            @NotNull Outcome outcome,
            @Nullable OrganisationId organisationId,

            @Size(max = EndRecruiting.WORDS_LENGTH_MAX) @Nullable
            String words) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        RecruitingView recruiting = desk.get(RecruitingProcess.id(task), readers.current());
        return new View(
                words.brief(recruiting, viewer),
                words.close(recruiting, viewer),
                Map.of("organisations", words.found(recruiting, readers.current())));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        boolean isFound = answers.outcome() != Outcome.GIVEN_UP;
        recruitings.end(
                RecruitingProcess.id(task),
                readers.current(),
                desk.get(RecruitingProcess.id(task)).version(),
                new EndRecruiting(answers.outcome().meant, isFound ? answers.organisationId() : null, answers.words()));
        return GatewayAnswers.of(Answered.PARTNER_FOUND, isFound);
    }

    /** The day that was agreed on when the search began. */
    @Override
    public Optional<Instant> due(VariableScope scope) {
        return Optional.of(WorkCalendar.NOWHERE.startOf(
                desk.get(RecruitingProcess.id(scope)).dueOn().plusDays(1)));
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.PARTNER_FOUND);
    }
}
