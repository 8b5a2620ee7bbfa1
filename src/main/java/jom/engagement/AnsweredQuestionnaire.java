package jom.engagement;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.OrganisationId;

/**
 * What was answered to questions of a portfolio's own, as of the day it was told.
 *
 * @param form the id of the form that asked
 * @param asked what the task was called
 * @param organisation for which it was answered; empty for the managers of the portfolio
 * @param answeredBy the sign-in name
 * @param answers by key: texts, numbers, yes or no, lists and maps of them
 * @param questions those that were answered, in the order of the form; none of what was answered before they were kept
 */
public record AnsweredQuestionnaire(
        @Size(max = Questionnaires.FORM_LENGTH_MAX) String form,
        @Size(max = Questionnaires.ASKED_LENGTH_MAX) String asked,
        Optional<OrganisationId> organisation,
        @Size(max = 120) String answeredBy,
        Instant answeredAt,
        Map<String, Object> answers,
        @Size(max = Questionnaires.QUESTIONS_MAX) List<QuestionAsked> questions) {

    public AnsweredQuestionnaire {
        answers = Map.copyOf(answers);
        questions = List.copyOf(questions);
    }
}
