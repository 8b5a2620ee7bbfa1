package jom.workbench;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.engagement.AnsweredQuestionnaire;
import jom.engagement.QuestionAsked;
import jom.engagement.Questionnaires;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonProfile;
import jom.network.Reader;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was answered to the portfolio's own questions, in words: newest first, as the forms put them. */
@Component
class AnswerSheet {

    private final Questionnaires questionnaires;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;

    AnswerSheet(Questionnaires questionnaires, OrganisationDirectory organisations, PeopleDirectory people) {
        this.questionnaires = questionnaires;
        this.organisations = organisations;
        this.people = people;
    }

    /**
     * A form that was filled in.
     *
     * @param asked what the task was called
     * @param who answered, and for whom
     * @param answers by the question
     */
    record Sheet(String asked, String who, Instant at, List<Fact> answers) {}

    /** @throws jom.opportunity.UnknownOpportunity if the reader takes no part */
    List<Sheet> of(OpportunityId id, Reader reader, Speech say) {
        List<AnsweredQuestionnaire> answered = questionnaires.of(id, reader);
        Set<OrganisationId> asked =
                answered.stream().flatMap(each -> each.organisation().stream()).collect(Collectors.toUnmodifiableSet());
        Names names = new Names(organisations.names(asked));
        Map<String, String> who = answered.stream()
                .map(AnsweredQuestionnaire::answeredBy)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::person));
        return answered.stream()
                .map(each -> new Sheet(
                        each.asked(),
                        say.word(
                                "answered.by",
                                who.getOrDefault(each.answeredBy(), each.answeredBy()),
                                each.organisation().map(names::of).orElseGet(() -> say.word("ball.office"))),
                        each.answeredAt(),
                        facts(each, say)))
                .toList();
    }

    private String person(String signInName) {
        return people.bySignInName(signInName).map(PersonProfile::displayName).orElse(signInName);
    }

    /** Those first whose question is known, in its order; then what else there is, by its key. */
    private static List<Fact> facts(AnsweredQuestionnaire answered, Speech say) {
        Set<String> known =
                answered.questions().stream().map(QuestionAsked::key).collect(Collectors.toSet());
        Stream<Fact> asked = answered.questions().stream()
                .map(question -> new Fact(
                        question.label(),
                        question.chosen().isEmpty()
                                ? text(answered.answers().get(question.key()), say)
                                : String.join(", ", question.chosen())));
        Stream<Fact> others = answered.answers().entrySet().stream()
                .filter(answer -> !known.contains(answer.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> new Fact(answer.getKey(), text(answer.getValue(), say)));
        return Stream.concat(asked, others).toList();
    }

    private static String text(@Nullable Object answer, Speech say) {
        if (answer == null) {
            return "";
        }
        if (answer instanceof Boolean yes) {
            return say.word(yes ? "answered.yes" : "answered.no");
        }
        if (answer instanceof Number number) {
            return say.number(new BigDecimal(number.toString()));
        }
        if (answer instanceof Collection<?> rows) {
            return rows.stream().map(row -> text(row, say)).collect(Collectors.joining("\n"));
        }
        if (answer instanceof Map<?, ?> row) {
            return row.entrySet().stream()
                    .map(cell -> cell.getKey() + ": " + text(cell.getValue(), say))
                    .collect(Collectors.joining(", "));
        }
        return answer.toString();
    }
}
