package jom.workbench.designer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jom.kernel.MalformedIdentifier;
import jom.network.Reader;
import jom.network.Readers;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import jom.opportunity.UnknownOpportunity;
import jom.workbench.Speeches;
import jom.workflow.migration.MigratingInstance;
import jom.workflow.migration.MigrationId;
import jom.workflow.migration.Migrations;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One migration: what would become of each instance, and the button that moves the next ones. */
@Controller
@RequestMapping("/processes/migrations/{id}")
@PreAuthorize("hasRole('ADMINISTRATOR') or (hasRole('DESIGNER') and hasRole('PPM'))")
class MigrationPage {

    private final Migrations migrations;
    private final Opportunities opportunities;
    private final Readers readers;
    private final Speeches speeches;

    MigrationPage(Migrations migrations, Opportunities opportunities, Readers readers, Speeches speeches) {
        this.migrations = migrations;
        this.opportunities = opportunities;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            Locale language,
            Model model) {
        Reader reader = readers.current();
        MigrationId migration = MigrationId.parse(id);
        List<MigratingInstance> instances = migrations.instances(reader, migration, after, Migrations.PORTION_MAX);
        model.addAttribute("say", speeches.to(reader, language));
        model.addAttribute("migration", migrations.get(reader, migration));
        model.addAttribute("instances", instances);
        model.addAttribute("next", instances.size() < Migrations.PORTION_MAX ? null : last(instances));
        model.addAttribute("portion", Migrations.PORTION_MAX);
        model.addAttribute("numbers", numbers(instances));
        return "migration";
    }

    @PostMapping("/steps")
    String step(@PathVariable String id) {
        MigrationId migration = MigrationId.parse(id);
        migrations.step(readers.current(), migration, Migrations.PORTION_MAX);
        return "redirect:/processes/migrations/" + migration;
    }

    private static String last(List<MigratingInstance> instances) {
        return instances.get(instances.size() - 1).instance();
    }

    /** What each is about, as people call it. */
    private Map<String, String> numbers(List<MigratingInstance> instances) {
        return instances.stream()
                .map(MigratingInstance::about)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::number));
    }

    private String number(String about) {
        try {
            OpportunityFacts facts = opportunities.facts(OpportunityId.parse(about));
            return facts.number() + " " + facts.title();
        } catch (MalformedIdentifier | UnknownOpportunity noOpportunity) {
            return "";
        }
    }
}
