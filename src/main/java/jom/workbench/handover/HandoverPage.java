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
import jom.workbench.WaitingSteps;
import jom.workflow.SubjectKey;
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
    private final WaitingSteps waiting;
    private final Readers readers;
    private final Speeches speeches;

    HandoverPage(
            HandoverDesk desk,
            Handovers handovers,
            HandoverLines lines,
            PortfolioDirectory portfolios,
            WaitingSteps waiting,
            Readers readers,
            Speeches speeches) {
        this.desk = desk;
        this.handovers = handovers;
        this.lines = lines;
        this.portfolios = portfolios;
        this.waiting = waiting;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping
    String show(@PathVariable String id, Locale language, Model model) {
        Reader reader = readers.current();
        HandoverView handover = desk.get(HandoverId.parse(id), reader);
        model.addAttribute("handover", lines.of(List.of(handover)).get(0));
        model.addAttribute("items", lines.items(handover));
        model.addAttribute(
                "steps",
                waiting.of(PROCESS, new SubjectKey(PROCESS, handover.id().toString()), reader));
        model.addAttribute("portfolio", portfolios.get(handover.portfolio()));
        model.addAttribute("office", desk.looksAfter(handover.portfolio(), reader));
        model.addAttribute("say", speeches.to(reader, language));
        return "handover";
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
