package jom.workflow.gate.form;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jom.workflow.ContractShape;
import jom.workflow.gate.FileFindings;
import jom.workflow.gate.Rule;
import jom.workflow.gate.form.Components.Holds;
import jom.workflow.gate.read.JsonPart;
import jom.workflow.gate.read.JsonPart.Kind;

/** All rules of forms. */
public final class FormRules {

    static final int COMPONENTS_MAX = 200;

    private static final String PLATFORM_VERSION = "7.24.0";
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{2,59}");
    private static final Set<String> TOP = Set.of(
            "type", "id", "components", "executionPlatform", "executionPlatformVersion", "schemaVersion", "exporter");

    private final FormModel form;
    private final FileFindings findings;

    private FormRules(FormModel form, FileFindings findings) {
        this.form = form;
        this.findings = findings;
    }

    /** Looks at a form and says all that is wrong with it, whatever it is used for. */
    public static void check(FormModel form, FileFindings findings) {
        new FormRules(form, findings).check();
    }

    private void check() {
        JsonPart root = form.root();
        if (!root.is(Kind.OBJECT)
                || !root.field(FormModel.COMPONENTS)
                        .filter(list -> list.is(Kind.LIST))
                        .isPresent()) {
            findings.add(root, "", Rule.DEFINES_NOTHING);
            return;
        }
        root.fields().forEach((name, value) -> {
            if (!TOP.contains(name)) {
                findings.add(value, form.id(), Rule.FORM_PROPERTY, name, "form");
            }
        });
        if (!ID.matcher(form.id()).matches()) {
            findings.add(root, form.id(), Rule.DEFINITION_ID, form.id());
        }
        if (!root.text("executionPlatformVersion").equals(PLATFORM_VERSION)
                || !root.text("executionPlatform").equals("Camunda Platform")) {
            findings.add(root, form.id(), Rule.FORM_PLATFORM, PLATFORM_VERSION);
        }
        if (form.components().skip(COMPONENTS_MAX).findAny().isPresent()) {
            findings.add(root, form.id(), Rule.FORM_COMPONENTS, String.valueOf(COMPONENTS_MAX));
        }
        Set<String> keys = new HashSet<>();
        form.components().forEach(component -> component(component, keys));
    }

    private void component(JsonPart component, Set<String> keys) {
        String type = component.text("type");
        String name = FormModel.name(component);
        Optional<Map<String, Holds>> properties = Components.of(type);
        if (properties.isEmpty()) {
            findings.add(component, name, Rule.FORM_COMPONENT, type);
            return;
        }
        if (Components.answers(type)) {
            String key = component.text("key");
            if (key.isEmpty()) {
                findings.add(component, name, Rule.FORM_KEY_MISSING);
            } else if (!keys.add(key)) {
                findings.add(component, name, Rule.FORM_KEY_TWICE, key);
            }
        }
        properties(component, "", new Place(type, name, properties.get()));
    }

    private record Place(String type, String name, Map<String, Holds> properties) {}

    private void properties(JsonPart object, String prefix, Place place) {
        object.fields().forEach((field, value) -> {
            String path = prefix + field;
            Holds holds = place.properties().get(path);
            if (path.equals(FormModel.COMPONENTS) && holds != null) {
                return; // each is looked at by itself
            }
            if (holds != null) {
                if (!Property.holds(holds, value)) {
                    findings.add(value, place.name(), Rule.FORM_VALUE, path, value.text());
                }
            } else if (value.is(Kind.OBJECT)
                    && isPrefix(path, place.properties().keySet())) {
                properties(value, path + ".", place);
            } else {
                findings.add(value, place.name(), Rule.FORM_PROPERTY, path, place.type());
            }
        });
    }

    private static boolean isPrefix(String path, Set<String> paths) {
        return paths.stream().anyMatch(known -> known.startsWith(path + "."));
    }

    /** Looks at a form that answers a contract: it asks what the contract takes, and all that it needs. */
    public static void check(FormModel form, String contract, ContractShape shape, FileFindings findings) {
        if (shape.isOpen()) {
            return;
        }
        Set<String> missing = new TreeSet<>(shape.required());
        form.components()
                .filter(component -> Components.answers(component.text("type")))
                .filter(component -> !component.text("key").isEmpty())
                .forEach(component -> {
                    String key = component.text("key");
                    missing.remove(FormModel.path(key).get(0));
                    if (!shape.accepts(FormModel.path(key))) {
                        findings.add(component, FormModel.name(component), Rule.FORM_KEY_UNKNOWN, key, contract);
                    }
                });
        missing.forEach(answer -> findings.add(form.root(), form.id(), Rule.FORM_ANSWER_MISSING, answer, contract));
    }
}
