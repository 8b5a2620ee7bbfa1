package jom.engagement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.kernel.Identifiers;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.platform.Acting;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.IdColumn;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the answers to questions that a portfolio asks in steps of its own. Unlike what a partner type's workflow asks,
 * they are for everybody who takes part.
 */
@Service
public class Questionnaires {

    /** Of all answers together, as JSON. */
    public static final int ANSWERS_LENGTH_MAX = 50_000;

    /** Far more than fit a form. */
    static final int QUESTIONS_MAX = 1_000;

    static final int FORM_LENGTH_MAX = 64;
    static final int ASKED_LENGTH_MAX = 255;
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<QuestionAsked>> QUESTIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Opportunities opportunities;
    private final AuditTrail audit;
    private final Acting acting;
    private final ObjectMapper json;
    private final Clock clock;

    Questionnaires(
            JdbcClient jdbc,
            Opportunities opportunities,
            AuditTrail audit,
            Acting acting,
            ObjectMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.opportunities = opportunities;
        this.audit = audit;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What was asked, and by whom it is answered.
     *
     * @param asked what the task is called
     * @param organisation for which it is answered; {@code null} for the managers of the portfolio
     * @param questions those that are answered, in the order of the form
     */
    public record Question(
            String form, String asked, @Nullable OrganisationId organisation, List<QuestionAsked> questions) {

        public Question {
            questions = questions.stream().limit(QUESTIONS_MAX).toList();
            Texts.required("form", form, FORM_LENGTH_MAX);
            Texts.required("asked", asked, ASKED_LENGTH_MAX);
        }
    }

    /**
     * Keeps answers; earlier ones to the same questions stay.
     *
     * @param answers by key, without those that were not given
     * @throws FactRefused if they are longer than {@value #ANSWERS_LENGTH_MAX} characters altogether
     */
    @UseCase
    public void record(OpportunityId id, Question question, Map<String, Object> answers) {
        String content = written(answers);
        if (content.length() > ANSWERS_LENGTH_MAX) {
            throw FactRefused.answersTooLong();
        }
        OrganisationId organisation = question.organisation();
        jdbc.sql("insert into questionnaire_answer (id, opportunity_id, organisation_id, form, asked, answered_by,"
                        + " answered_at, content, questions) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        IdColumn.bytes(Identifiers.next()),
                        IdColumn.bytes(id.value()),
                        organisation == null ? null : IdColumn.bytes(organisation.value()),
                        question.form(),
                        question.asked(),
                        acting.current().name(),
                        LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC),
                        content,
                        written(question.questions()))
                .update();
        AuditRecord record = AuditRecord.of(id.value(), "engagement.questionnaireAnswered")
                .with("form", question.form())
                .with("asked", question.asked())
                .with("answers", answers);
        audit.record(organisation == null ? record : record.with("organisation", organisation.toString()));
    }

    /**
     * All that was answered, newest first.
     *
     * @throws jom.opportunity.UnknownOpportunity if the reader takes no part
     */
    @Transactional(readOnly = true)
    public List<AnsweredQuestionnaire> of(OpportunityId id, Reader reader) {
        opportunities.insideView(id, reader);
        return jdbc.sql("select form, asked, organisation_id, answered_by, answered_at, content, questions"
                        + " from questionnaire_answer where opportunity_id = ? order by id desc")
                .param(IdColumn.bytes(id.value()))
                .query(this::read)
                .list();
    }

    private AnsweredQuestionnaire read(ResultSet row, int number) throws SQLException {
        try {
            return new AnsweredQuestionnaire(
                    row.getString("form"),
                    row.getString("asked"),
                    Optional.ofNullable(row.getBytes("organisation_id"))
                            .map(IdColumn::uuid)
                            .map(OrganisationId::new),
                    row.getString("answered_by"),
                    row.getObject("answered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    json.readValue(row.getString("content"), ANSWERS),
                    questions(row.getString("questions")));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("kept answers are unreadable", unreadable);
        }
    }

    private List<QuestionAsked> questions(@Nullable String kept) throws JsonProcessingException {
        return kept == null ? List.of() : json.readValue(kept, QUESTIONS);
    }

    private String written(Object answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("not plain answers", unwritable);
        }
    }
}
