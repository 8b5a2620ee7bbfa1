package jom.workbench.handover;

import java.util.List;
import java.util.Locale;
import jom.kernel.BusinessRuleViolation;
import jom.network.Reader;
import jom.network.Readers;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.handover.HandoverDesk;
import jom.portfolio.handover.HandoverId;
import jom.portfolio.handover.HandoverView;
import jom.portfolio.handover.Handovers;
import jom.portfolio.handover.StartHandover;
import jom.workbench.Speeches;
import jom.workflow.CurrentViewer;
import jom.workflow.SubjectKey;
import jom.workflow.progress.StepState;
import jom.workflow.progress.SubjectProgress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One handover: how far it is and what is handed over; for whom it concerns. */
@Controller
@RequestMapping("/handovers/{id}")
class HandoverPage {

    private static final String PROCESS = "handover";

    private final HandoverDesk desk;
    private final Handovers handovers;
    private final HandoverLines lines;
    private final PortfolioDirectory portfolios;
    private final SubjectProgress progress;
    private final Readers readers;
    private final CurrentViewer viewers;
    private final Speeches speeches;

    HandoverPage(
            HandoverDesk desk,
            Handovers handovers,
            HandoverLines lines,
            PortfolioDirectory portfolios,
            SubjectProgress progress,
            Readers readers,
            CurrentViewer viewers,
            Speeches speeches) {
        this.desk = desk;
        this.handovers = handovers;
        this.lines = lines;
        this.portfolios = portfolios;
        this.progress = progress;
        this.readers = readers;
        this.viewers = viewers;
        this.speeches = speeches;
    }

    @GetMapping
    String show(@PathVariable String id, Locale language, Model model) {
        Reader reader = readers.current();
        HandoverView handover = desk.get(HandoverId.parse(id), reader);
        model.addAttribute("handover", lines.of(List.of(handover)).get(0));
        model.addAttribute("items", lines.items(handover));
        model.addAttribute("steps", open(handover, reader));
        model.addAttribute("portfolio", portfolios.get(handover.portfolio()));
        model.addAttribute("office", desk.looksAfter(handover.portfolio(), reader));
        model.addAttribute("say", speeches.to(reader, language));
        return "handover";
    }

    /** Whom the handover concerns sees all of its steps. */
    private List<WaitingLine> open(HandoverView handover, Reader reader) {
        SubjectKey about = new SubjectKey(PROCESS, handover.id().toString());
        return progress.of(PROCESS, about, true, reader, viewers.get()).steps().stream()
                .filter(step -> step.state() == StepState.OPEN || step.state() == StepState.LATE)
                .map(step -> new WaitingLine(step.name(), step.due().orElse(null)))
                .toList();
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable String id, @RequestParam String reason, @RequestParam long version) {
        Reader reader = readers.current();
        HandoverView handover = desk.get(HandoverId.parse(id), reader);
        String back = "redirect:/handovers/" + handover.id() + "?told=";
        if (reason.isBlank() || reason.length() > StartHandover.REASON_LENGTH_MAX) {
            return back + "reason";
        }
        try {
            handovers.cancel(handover.id(), reader, version, reason.strip());
        } catch (BusinessRuleViolation refused) {
            if (refused.kind() == BusinessRuleViolation.Kind.UNKNOWN) {
                throw refused;
            }
            return back + refused.code();
        }
        return back + "cancelled";
    }
}
