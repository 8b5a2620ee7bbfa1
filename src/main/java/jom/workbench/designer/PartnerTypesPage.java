package jom.workbench.designer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jom.kernel.BusinessRuleViolation;
import jom.network.PartnerType;
import jom.network.PartnerTypeProfile;
import jom.network.PartnerTypes;
import jom.network.WorkflowKey;
import jom.network.partnertypes.NewPartnerType;
import jom.network.partnertypes.PartnerTypeRegistry;
import jom.workflow.mapping.WorkflowNames;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The kinds of partners, to be added and changed by administrators. */
@Controller
@RequestMapping("/processes/partner-types")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PartnerTypesPage {

    private static final List<String> ROLES = List.of("solution", "resale", "integration", "hosting");

    private final PartnerTypes types;
    private final PartnerTypeRegistry registry;
    private final WorkflowNames names;

    PartnerTypesPage(PartnerTypes types, PartnerTypeRegistry registry, WorkflowNames names) {
        this.types = types;
        this.registry = registry;
        this.names = names;
    }

    /** A kind of partner in the reader's words. */
    record Row(PartnerTypeProfile type, String name, String prepare, String deliver) {}

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String type, Locale language, Model model) {
        List<PartnerTypeProfile> all = types.all();
        Map<WorkflowKey, String> called = names.of(
                all.stream()
                        .flatMap(each -> List.of(each.prepareWorkflow(), each.deliverWorkflow()).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                language);
        List<Row> rows = new ArrayList<>();
        all.forEach(each -> rows.add(new Row(
                each,
                each.name(language),
                called.getOrDefault(each.prepareWorkflow(), ""),
                called.getOrDefault(each.deliverWorkflow(), ""))));
        model.addAttribute("types", rows);
        model.addAttribute("roles", ROLES);
        model.addAttribute("chosen", type == null ? null : types.named(type));
        return "partnertypes";
    }

    @PostMapping
    String add(
            @RequestParam String key,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable Set<String> roles) {
        return told(() -> {
            registry.register(new PartnerType(key.strip()), order(form, roles));
            return "added";
        });
    }

    @PostMapping("/{type}")
    String change(
            @PathVariable String type,
            @RequestParam long version,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable Set<String> roles) {
        return told(() -> {
            PartnerTypeProfile present = types.named(type);
            registry.change(present.type(), order(form, roles), version);
            return "changed";
        });
    }

    private static NewPartnerType order(Map<String, String> form, @Nullable Set<String> roles) {
        Map<String, String> languages = new LinkedHashMap<>();
        for (String language : List.of("en", "de")) {
            String name = form.getOrDefault(language, "");
            if (!name.isBlank()) {
                languages.put(language, name);
            }
        }
        Set<String> known = roles == null ? Set.of() : Set.copyOf(roles);
        if (!ROLES.containsAll(known)) {
            throw new IllegalArgumentException("not a role for specialists");
        }
        return new NewPartnerType(
                languages,
                new WorkflowKey(form.getOrDefault("prepare", "").strip()),
                new WorkflowKey(form.getOrDefault("deliver", "").strip()),
                known);
    }

    private static String told(Supplier<String> step) {
        String back = "redirect:/processes/partner-types?told=";
        try {
            return back + step.get();
        } catch (BusinessRuleViolation refused) {
            return back + refused.code();
        } catch (IllegalArgumentException malformed) {
            return back + "malformed";
        }
    }
}
