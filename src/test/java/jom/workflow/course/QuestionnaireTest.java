package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.JomTest;
import jom.engagement.AnsweredQuestionnaire;
import jom.engagement.Questionnaires;
import jom.network.OrganisationId;
import jom.network.Role;
import jom.opportunity.UnknownOpportunity;
import jom.workflow.AnswersInvalid;
import jom.workflow.ProcessVariables;
import jom.workflow.Processes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A step that a portfolio manager drew, with a form of her own. */
@JomTest
class QuestionnaireTest extends Paths {

    private static final String QUESTIONS = "questionnaire";

    private final Processes processes;
    private final Questionnaires questionnaires;
    private Course course;
    private OrganisationId asked;

    @Autowired
    QuestionnaireTest(Casts casts, Stage stage, Processes processes, Questionnaires questionnaires) {
        super(casts, stage);
        this.processes = processes;
        this.questionnaires = questionnaires;
    }

    @BeforeEach
    void ask() {
        course = solutionWanted(1).until("attachSolution");
        asked = course.cast().partner(1);
        processes.start(
                "testQuestions",
                course.id().toString(),
                ProcessVariables.OPPORTUNITY_ID.with(course.id().toString()),
                ProcessVariables.PORTFOLIO_ID.with(course.cast().portfolio().toString()),
                ProcessVariables.ORGANISATION_ID.with(asked.toString()));
    }

    @Test
    void keepsTheAnswersForEverybodyWhoTakesPart() {
        course.answer(QUESTIONS, asked, "{'contact': 'Dr. Who', 'servers': 3, 'access': 'easy', 'again': true}");
        AnsweredQuestionnaire kept = only(course.cast().originator());
        assertThat(kept.form()).isEqualTo("testQuestions");
        assertThat(kept.asked()).isEqualTo("Ask away");
        assertThat(kept.organisation()).isEqualTo(Optional.of(asked));
        assertThat(kept.answeredBy()).isEqualTo(course.cast().person(asked).signInName());
        assertThat(kept.answers())
                .isEqualTo(Map.of("contact", "Dr. Who", "servers", 3, "access", "easy", "again", true));
        assertThat(stage.witness.actions().get(QUESTIONS)).contains("engagement.questionnaireAnswered");
    }

    @Test
    void leavesOutWhatWasNotAnswered() {
        course.answer(QUESTIONS, asked, "{'contact': 'Dr. Who', 'access': '', 'servers': null}");
        assertThat(only(asked).answers()).isEqualTo(Map.of("contact", "Dr. Who"));
    }

    @Test
    void isNothingToStrangers() {
        course.answer(QUESTIONS, asked, "{'contact': 'Dr. Who'}");
        var stranger = stage.network.person(Role.PARTNER_USER).reader();
        assertThatExceptionOfType(UnknownOpportunity.class).isThrownBy(() -> questionnaires.of(course.id(), stranger));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'contact': 'Dr. Who', 'opportunityId': 'x'} | opportunityId: is not a field of this form",
                "{'servers': 3}                               | Whom did you meet?: needs an answer",
                "{'contact': '  ', 'servers': 3}              | Whom did you meet?: needs an answer",
                "{'contact': 'Dr. Who', 'servers': 'many'}    | Servers: is missing or not of the right form",
                "{'contact': 'Dr. Who', 'access': 'never'}    | Access: is missing or not of the right form",
                "{'contact': 'Dr. Who', 'again': 'perhaps'}   | A second visit is needed: is missing or not of the right form",
                "{'contact': {'deep': 'x'}}                   | Whom did you meet?: is missing or not of the right form",
                "{'contact': '0123456789012345678901234567890123456789x'} | Whom did you meet?: is missing or not of the right form",
            })
    void refusesWhatTheFormDoesNotAsk(String answers, String sentence) {
        assertThatExceptionOfType(AnswersInvalid.class)
                .isThrownBy(() -> course.answer(QUESTIONS, asked, answers))
                .withMessageContaining(sentence);
        assertThat(kept(asked)).isEmpty();
        assertThat(course.openContracts()).contains(QUESTIONS);
    }

    private AnsweredQuestionnaire only(OrganisationId reader) {
        assertThat(kept(reader)).hasSize(1);
        return kept(reader).get(0);
    }

    private List<AnsweredQuestionnaire> kept(OrganisationId reader) {
        return questionnaires.of(course.id(), course.cast().person(reader).reader());
    }
}
