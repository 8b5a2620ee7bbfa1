package jom.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jom.workflow.AnswersInvalid.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Binds what a form sent to the record of its contract: strictly, validated, and with words where it does not fit. */
@Component
class Answers {

    private final ObjectMapper json;
    private final Validator validator;
    private final FormTexts texts;
    private final Sentences sentences;

    Answers(ObjectMapper json, Validator validator, FormTexts texts, Sentences sentences) {
        this.json = forForms(json);
        this.validator = validator;
        this.texts = texts;
        this.sentences = sentences;
    }

    /** A form's select sends "3" where a number is meant; the other way round nothing is turned into text. */
    private static ObjectMapper forForms(ObjectMapper strict) {
        ObjectMapper json = strict.copy();
        for (LogicalType flat : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            json.coercionConfigFor(flat).setCoercion(CoercionInputShape.String, CoercionAction.TryConvert);
        }
        json.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return json;
    }

    /** @throws AnswersInvalid naming every field that does not fit, in the language */
    <A extends Record> A bind(String contract, Class<A> type, JsonNode sent, Locale language) {
        Blanks.malformed(sent).ifPresent(field -> {
            throw new AnswersInvalid(
                    List.of(problem(contract, field, sentences.say("answers.type", language), language)));
        });
        A answers;
        try {
            answers = json.treeToValue(Blanks.cleared(sent), type);
        } catch (JsonMappingException misfit) {
            throw misfit(contract, misfit, language);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a tree that is read already cannot be broken", broken);
        }
        if (answers == null) {
            throw new AnswersInvalid(List.of(new Problem("", contract, sentences.say("answers.type", language))));
        }
        Set<ConstraintViolation<A>> violations = validate(answers, language);
        if (!violations.isEmpty()) {
            throw new AnswersInvalid(violations.stream()
                    .map(violation ->
                            problem(contract, violation.getPropertyPath().toString(), violation.getMessage(), language))
                    .sorted((one, other) -> one.field().compareTo(other.field()))
                    .toList());
        }
        return answers;
    }

    /** The validator speaks the language of the thread. */
    private <A> Set<ConstraintViolation<A>> validate(A answers, Locale language) {
        @Nullable LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return validator.validate(answers);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private AnswersInvalid misfit(String contract, JsonMappingException misfit, Locale language) {
        String path = misfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        String why = misfit instanceof UnrecognizedPropertyException ? "answers.unknown" : "answers.type";
        return new AnswersInvalid(List.of(problem(contract, path, sentences.say(why, language), language)));
    }

    private Problem problem(String contract, String path, String message, Locale language) {
        String field = path.replaceAll("[.\\[].*", "");
        String label = field.isEmpty() ? contract : texts.label(contract, field, language);
        return new Problem(path, label, message);
    }
}
