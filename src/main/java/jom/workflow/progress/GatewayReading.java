package jom.workflow.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jom.workflow.passage.Passage;
import org.jspecify.annotations.Nullable;

/** Puts the passages of a course into words, in their order: a row that advised somebody goes with the question asked next. */
final class GatewayReading {

    private final ModelMaps models;
    private final CourseWords words;
    private final Locale language;
    private final List<GatewayPassed> gateways = new ArrayList<>();
    private final Map<String, List<Ruling>> waiting = new LinkedHashMap<>();

    GatewayReading(ModelMaps models, CourseWords words, Locale language) {
        this.models = models;
        this.words = words;
        this.language = language;
    }

    List<GatewayPassed> gateways() {
        return List.copyOf(gateways);
    }

    /** Those that no question followed. */
    List<Ruling> rulings() {
        return waiting.values().stream().flatMap(List::stream).toList();
    }

    void read(Passage passage, RanInstance instance, Belonging workflow, Sight sight) {
        switch (passage.kind()) {
            case RULING -> ruling(passage, workflow, sight);
            case GATEWAY -> gateway(passage, instance, workflow, sight);
            case PART -> {} // begins a workflow, which its steps tell
        }
    }

    private void ruling(Passage passage, Belonging workflow, Sight sight) {
        if (!sight.knowsGrounds(workflow)) {
            return;
        }
        TableMap table = models.table(passage.definition());
        String row = passage.way();
        String why = words.row(table, row, language);
        List<Said> asked = table.inputs().keySet().stream()
                .filter(passage.facts()::containsKey)
                .map(input -> words.asked(table, input, passage.facts().getOrDefault(input, ""), language))
                .toList();
        waiting.computeIfAbsent(passage.instance(), any -> new ArrayList<>())
                .add(new Ruling(table.key(), words.table(table, language), row, why, asked, passage.at()));
    }

    private void gateway(Passage passage, RanInstance instance, Belonging workflow, Sight sight) {
        if (!sight.sees(workflow)) {
            return;
        }
        @Nullable List<Ruling> advice = waiting.remove(passage.instance());
        ModelMap model = models.of(passage.definition(), instance.key());
        gateways.add(new GatewayPassed(
                model.key(),
                words.process(model, language),
                workflow.organisation().flatMap(sight::disclosed),
                passage.element(),
                passage.way(),
                words.element(model, passage.element(), language),
                words.element(model, passage.way(), language),
                passage.at(),
                sight.knowsFacts(workflow) ? facts(passage) : List.of(),
                advice == null ? List.of() : advice));
    }

    private List<Said> facts(Passage passage) {
        return new TreeMap<>(passage.facts())
                .entrySet().stream().map(fact -> words.asked(fact, language)).toList();
    }
}
