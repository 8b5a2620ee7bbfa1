package jom.workbench.designer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.WorkflowKey;
import jom.workbench.Speeches;
import jom.workflow.mapping.WorkflowNames;
import jom.workflow.migration.MigrationId;
import jom.workflow.migration.MigrationNotPossible;
import jom.workflow.migration.Migrations;
import jom.workflow.migration.PlanMigration;
import jom.workflow.migration.RunningProcesses;
import jom.workflow.migration.StepPair;
import jom.workflow.migration.UnknownProcess;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which versions of a process are running, and the plan to move instances from one to another. */
@Controller
@RequestMapping("/processes/{process}/versions")
@PreAuthorize("hasRole('ADMINISTRATOR') or (hasRole('DESIGNER') and hasRole('PPM'))")
class VersionsPage {

    private static final int MIGRATIONS_MAX = 20;

    private final RunningProcesses running;
    private final Migrations migrations;
    private final WorkflowNames names;
    private final Readers readers;
    private final Speeches speeches;

    VersionsPage(
            RunningProcesses running, Migrations migrations, WorkflowNames names, Readers readers, Speeches speeches) {
        this.running = running;
        this.migrations = migrations;
        this.names = names;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping
    String show(@PathVariable String process, Locale language, Model model) {
        return page(process, language, model);
    }

    /** @param pairs one a line, each a step, an equals sign and a step */
    @PostMapping
    String plan(
            @PathVariable String process,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam(defaultValue = "") String pairs,
            Locale language,
            Model model) {
        Reader reader = readers.current();
        try {
            MigrationId id = migrations.plan(reader, new PlanMigration(process, from, to, read(pairs)));
            return "redirect:/processes/migrations/" + id;
        } catch (MigrationNotPossible refused) {
            model.addAttribute("refused", refused.facts().getOrDefault("faults", ""));
        } catch (IllegalArgumentException malformed) {
            model.addAttribute("refused", "");
        }
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("pairs", pairs);
        return page(process, language, model);
    }

    private static List<StepPair> read(String pairs) {
        List<StepPair> read = new ArrayList<>();
        for (String line : pairs.lines().toList()) {
            String[] steps = line.split("=", -1);
            if (steps.length == 2) {
                read.add(new StepPair(steps[0].strip(), steps[1].strip()));
            } else if (!line.isBlank()) {
                throw new IllegalArgumentException("not a pair of steps");
            }
        }
        return read;
    }

    private String page(String process, Locale language, Model model) {
        Reader reader = readers.current();
        WorkflowKey key = key(process);
        model.addAttribute("say", speeches.to(reader, language));
        model.addAttribute("process", process);
        model.addAttribute("name", names.of(List.of(key), language).getOrDefault(key, process));
        model.addAttribute("versions", running.versions(reader, key));
        model.addAttribute("migrations", migrations.newest(reader, process, MIGRATIONS_MAX));
        return "versions";
    }

    private static WorkflowKey key(String process) {
        try {
            return new WorkflowKey(process);
        } catch (IllegalArgumentException noId) {
            throw new UnknownProcess();
        }
    }
}
