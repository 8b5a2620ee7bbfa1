package jom.workbench;

import java.util.Locale;
import jom.network.Reader;
import jom.network.Readers;
import jom.portfolio.PortfolioDirectory;
import jom.workflow.Contracts;
import jom.workflow.CurrentViewer;
import jom.workflow.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody starts: what waits for me, and what I am part of. */
@Controller
class StartPage {

    private final Readers readers;
    private final CurrentViewer viewers;
    private final Speeches speeches;
    private final TaskLines tasks;
    private final OpportunityLines opportunities;
    private final Contracts contracts;
    private final PortfolioDirectory portfolios;

    StartPage(
            Readers readers,
            CurrentViewer viewers,
            Speeches speeches,
            TaskLines tasks,
            OpportunityLines opportunities,
            Contracts contracts,
            PortfolioDirectory portfolios) {
        this.readers = readers;
        this.viewers = viewers;
        this.speeches = speeches;
        this.tasks = tasks;
        this.opportunities = opportunities;
        this.contracts = contracts;
        this.portfolios = portfolios;
    }

    @GetMapping("/")
    String show(OpportunityQuery query, Locale language, Model model) {
        Reader reader = readers.current();
        Viewer viewer = viewers.get();
        Speech say = speeches.to(reader, language);
        model.addAttribute("say", say);
        model.addAttribute("tasks", tasks.of(reader, viewer, say));
        model.addAttribute("taskCount", tasks.count(viewer));
        model.addAttribute("list", opportunities.of(reader, viewer, query));
        model.addAttribute(
                "managed",
                portfolios.visibleTo(reader).stream()
                        .filter(portfolio -> portfolios.isManagedBy(portfolio.id(), reader))
                        .toList());
        model.addAttribute("mayStart", contracts.startableBy(viewer).contains(Spine.PROCESS));
        return "start";
    }
}
