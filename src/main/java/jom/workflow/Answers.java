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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jom.platform.FieldPath;
import jom.workflow.AnswersInvalid.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Binds what a form sent to the record of its contract: strictly, validated, and with words where it does not fit. */
@Component
class Answers {

    private static final Pattern ROW = Pattern.compile("([^.\\[]+)\\[(\\d{1,9})](?:\\.(.*))?");

    /** Made by reflection; read only, and the same for every completion. */
    private final Map<Class<?>, JsonNode> schemas = new ConcurrentHashMap<>();

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

    /**
     * What people typed, with decimals as the contract wants them.
     *
     * @throws AnswersInvalid if a number can be read in two ways
     */
    <A extends Record> JsonNode typed(String contract, Class<A> type, JsonNode sent, Locale language) {
        return new TypedDecimals(
                        schemas.computeIfAbsent(type, AnswersSchema::of),
                        (field, read) -> new AnswersInvalid(
                                List.of(problem(contract, field, twoReadings(read, language), language))))
                .exact(sent);
    }

    private String twoReadings(TypedDecimal read, Locale language) {
        return sentences
                .say("answers.twoReadings", language)
                .replace("{whole}", read.whole().orElseThrow())
                .replace("{decimals}", read.unmistakable(language));
    }

    /** @throws AnswersInvalid naming every field that does not fit, in the language */
    <A extends Record> A bind(String contract, Class<A> type, JsonNode sent, Locale language) {
        Blanks blanks = new Blanks(sent, schemas.computeIfAbsent(type, AnswersSchema::of));
        Blanks.malformed(sent).or(blanks::gap).ifPresent(field -> {
            throw misfit(contract, field, "answers.type", language);
        });
        A answers;
        try {
            answers = json.treeToValue(blanks.filled(), type);
        } catch (JsonMappingException misfit) {
            String why = misfit instanceof UnrecognizedPropertyException ? "answers.unknown" : "answers.type";
            throw misfit(contract, blanks.asSent(FieldPath.of(misfit)), why, language);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a tree that is read already cannot be broken", broken);
        }
        if (answers == null) {
            throw misfit(contract, "", "answers.type", language);
        }
        Set<ConstraintViolation<A>> violations = validate(answers, language);
        if (!violations.isEmpty()) {
            throw new AnswersInvalid(violations.stream()
                    .map(violation ->
                            problem(contract, blanks.asSent(FieldPath.of(violation)), violation.getMessage(), language))
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

    private AnswersInvalid misfit(String contract, String path, String why, Locale language) {
        return new AnswersInvalid(List.of(problem(contract, path, sentences.say(why, language), language)));
    }

    private Problem problem(String contract, String path, String message, Locale language) {
        return new Problem(path, path.isEmpty() ? contract : label(contract, path, language), message);
    }

    /** What the form calls it; of a list also which row, where people count from 1. */
    private String label(String contract, String path, Locale language) {
        Matcher row = ROW.matcher(path);
        if (!row.matches()) {
            return texts.label(contract, path.replaceAll("[.\\[].*", ""), language);
        }
        String list = row.group(1);
        String number = sentences.say("answers.row", language) + " " + (Integer.parseInt(row.group(2)) + 1);
        String column = row.group(3);
        String label = texts.label(contract, list, language) + ", " + number;
        return column == null ? label : label + ", " + texts.label(contract, list + "." + column, language);
    }
}
