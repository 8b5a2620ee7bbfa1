package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import jom.JomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms, contracts and texts agree on every name: what a form sends and shows, and what options and texts there are. */
@JomTest
class FormsFitContractsTest {

    /** The options that contracts add for a task; all others are in {@code forms.properties}. */
    private static final Set<String> OF_A_TASK = Set.of(
            "organisations",
            "countries",
            "industries",
            "solutionAreas",
            "capabilities",
            "currencies",
            "participants",
            "team",
            "alternatives",
            "milestones",
            "efforts",
            "references",
            "portfolios");

    private final Contracts contracts;
    private final FormTexts texts;
    private final ObjectMapper json;

    @Autowired
    FormsFitContractsTest(Contracts contracts, FormTexts texts, ObjectMapper json) {
        this.contracts = contracts;
        this.texts = texts;
        this.json = json;
    }

    private record Types(Class<?> view, Class<?> answers) {}

    private Map<String, Types> shipped() {
        Map<String, Types> types = new TreeMap<>();
        contracts
                .tasks()
                .forEach((name, contract) ->
                        types.put(name, new Types(ContractTypes.view(contract), ContractTypes.answers(contract))));
        contracts
                .starts()
                .forEach((name, contract) ->
                        types.put(name, new Types(ContractTypes.view(contract), ContractTypes.answers(contract))));
        types.keySet().removeIf(name -> name.startsWith("test") || name.equals("questionnaire"));
        return types;
    }

    private void each(BiConsumer<String, Types> check) {
        assertThat(shipped()).hasSizeGreaterThan(30); // so that a search that finds nothing cannot pass
        shipped().forEach(check);
    }

    @Test
    void formsSendWhatContractsAccept() {
        each((name, types) -> {
            Set<String> sent = new TreeSet<>();
            FormFile.of(name).fields().forEach(field -> {
                sent.add(field.path().get(0));
                if (field.path().size() > 1) {
                    assertThat(names(element(types.answers(), field.path().get(0))))
                            .as(name)
                            .contains(field.path().get(1));
                }
            });
            assertThat(sent).as(name).isEqualTo(names(types.answers()));
        });
    }

    @Test
    void formsShowWhatContractsHave() {
        each((name, types) -> {
            FormFile form = FormFile.of(name);
            Set<String> known = new TreeSet<>(names(types.view()));
            known.addAll(names(types.answers()));
            Set<String> shown = new TreeSet<>();
            for (String path : form.names()) {
                List<String> steps = List.of(path.split("\\.", -1));
                shown.add(steps.get(0));
                if (steps.size() > 1 && names(types.view()).contains(steps.get(0))) {
                    Class<?> type = component(types.view(), steps.get(0)).getType();
                    if (type.isRecord()) {
                        assertThat(names(type)).as(name).contains(steps.get(1));
                    }
                }
            }
            shown.removeAll(Set.of("texts", "choices"));
            assertThat(known).as(name).containsAll(shown);
            form.tables()
                    .forEach(table -> assertThat(names(element(types.view(), table.list())))
                            .as(name)
                            .containsAll(table.columns()));
        });
    }

    @Test
    void textsExistInEveryLanguage() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            each((name, types) -> {
                Map<String, Object> all = texts.texts(name, language);
                FormFile.of(name).names().stream()
                        .filter(path -> path.startsWith("texts."))
                        .forEach(path -> assertThat(text(all, path.substring("texts.".length())))
                                .as("%s: %s in %s", name, path, language)
                                .isNotEmpty());
            });
        }
    }

    private static String text(Map<String, Object> texts, String path) {
        Object at = texts;
        for (String step : path.split("\\.", -1)) {
            at = at instanceof Map<?, ?> inner ? inner.get(step) : null;
        }
        return at instanceof String found ? found : "";
    }

    @Test
    void optionsAreThoseTheContractAccepts() {
        Map<String, List<Choice>> lists = texts.choices(Locale.ENGLISH);
        assertThat(texts.choices(Locale.GERMAN).keySet()).isEqualTo(lists.keySet());
        each((name, types) -> FormFile.of(name).fields().stream()
                .filter(field -> field.options().startsWith("=choices."))
                .forEach(field -> {
                    String list = field.options().replaceAll("^=choices\\.(\\w+).*", "$1");
                    if (!OF_A_TASK.contains(list)) {
                        assertThat(lists).as(name).containsKey(list);
                        Class<?> type = type(types.answers(), field.path());
                        assertThat(constants(type))
                                .as("%s.%s", name, field.key())
                                .containsAll(values(lists.getOrDefault(list, List.of())));
                    }
                }));
    }

    private static Set<String> values(List<Choice> choices) {
        return choices.stream().map(Choice::value).collect(Collectors.toSet());
    }

    private Set<String> constants(Class<?> type) {
        assertThat(type.isEnum()).as(type.getName()).isTrue();
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> json.convertValue(constant, String.class))
                .collect(Collectors.toSet());
    }

    private static Class<?> type(Class<?> answers, List<String> path) {
        RecordComponent first = component(answers, path.get(0));
        if (path.size() > 1) {
            return component(element(answers, path.get(0)), path.get(1)).getType();
        }
        return Collection.class.isAssignableFrom(first.getType()) ? element(answers, path.get(0)) : first.getType();
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + name));
    }

    private static Class<?> element(Class<?> type, String list) {
        Type generic = component(type, list).getGenericType();
        return (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
