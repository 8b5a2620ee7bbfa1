package jom.workbench;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jom.kernel.BusinessRuleViolation;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Role;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioProfile;
import jom.workflow.gate.DeploymentId;
import jom.workflow.gate.DeploymentState;
import jom.workflow.gate.DeploymentView;
import jom.workflow.gate.Deployments;
import jom.workflow.gate.Preview;
import jom.workflow.gate.UploadedFiles;
import jom.workflow.migration.RunningProcesses;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where process designers upload models, see what would happen, deploy, and release what others sent. */
@Controller
@RequestMapping("/processes")
@PreAuthorize("hasRole('ADMINISTRATOR') or (hasRole('DESIGNER') and hasRole('PPM'))")
class ProcessesPage {

    private static final String SOURCE = "page";
    private static final String BACK = "redirect:/processes?told=";
    private static final int LIST_MAX = 50;
    private static final String PROCESS = "process";

    private final Deployments deployments;
    private final Readers readers;
    private final Speeches speeches;
    private final PortfolioDirectory portfolios;
    private final RunningProcesses processes;

    ProcessesPage(
            Deployments deployments,
            Readers readers,
            Speeches speeches,
            PortfolioDirectory portfolios,
            RunningProcesses processes) {
        this.deployments = deployments;
        this.readers = readers;
        this.speeches = speeches;
        this.portfolios = portfolios;
        this.processes = processes;
    }

    @GetMapping
    String show(Locale language, Model model) {
        return page(language, model);
    }

    @PostMapping("/preview")
    String preview(
            @RequestParam String name,
            @RequestParam("files") List<MultipartFile> files,
            HttpSession session,
            Locale language,
            Model model)
            throws IOException {
        String called = name.strip();
        PendingUpload pending = PendingUpload.of(
                called.length() > Deployments.NAME_CHARACTERS_MAX
                        ? called.substring(0, Deployments.NAME_CHARACTERS_MAX)
                        : called,
                UploadedFiles.of(files));
        Preview preview = deployments.preview(pending.name(), pending.files());
        session.removeAttribute(PendingUpload.KEY);
        if (preview.possible()) {
            session.setAttribute(PendingUpload.KEY, pending);
        }
        model.addAttribute("preview", preview);
        model.addAttribute("pending", pending);
        return page(language, model);
    }

    @PostMapping
    String deploy(@RequestParam String token, HttpSession session) {
        if (!(session.getAttribute(PendingUpload.KEY) instanceof PendingUpload pending)
                || !pending.token().equals(token)) {
            return BACK + "again";
        }
        session.removeAttribute(PendingUpload.KEY);
        return told(() ->
                deployments.deploy(pending.name(), pending.files(), SOURCE).state() == DeploymentState.HELD
                        ? "sent"
                        : "deployed");
    }

    @PostMapping("/{id}/release")
    String release(@PathVariable String id) {
        return told(() -> {
            deployments.release(DeploymentId.parse(id));
            return "released";
        });
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable String id) {
        return told(() -> {
            deployments.discard(DeploymentId.parse(id));
            return "discarded";
        });
    }

    /** What keeps it from happening is told in the list, where the state may have changed meanwhile. */
    private static String told(Supplier<String> step) {
        try {
            return BACK + step.get();
        } catch (BusinessRuleViolation refused) {
            return BACK + "notNow";
        }
    }

    private String page(Locale language, Model model) {
        Reader reader = readers.current();
        List<DeploymentView> newest = deployments.newest(null, LIST_MAX);
        model.addAttribute("say", speeches.to(reader, language));
        model.addAttribute("deployments", newest);
        model.addAttribute("running", running(reader, newest));
        model.addAttribute("portfolios", choosable(reader));
        model.addAttribute("me", reader.signInName());
        return "processes";
    }

    /** The processes of which there is a version already, also where another one is still to be released. */
    private Set<String> running(Reader reader, List<DeploymentView> shown) {
        return processes.known(
                reader,
                shown.stream()
                        .flatMap(deployment -> deployment.definitions().stream())
                        .filter(defined -> defined.kind().equals(PROCESS))
                        .map(defined -> defined.id())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private List<PortfolioProfile> choosable(Reader reader) {
        return portfolios.visibleTo(reader).stream()
                .filter(portfolio -> reader.is(Role.ADMINISTRATOR) || portfolios.isManagedBy(portfolio.id(), reader))
                .toList();
    }
}
