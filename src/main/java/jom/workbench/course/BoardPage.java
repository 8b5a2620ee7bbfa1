package jom.workbench.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jom.network.OrganisationDirectory;
import jom.network.Reader;
import jom.network.Readers;
import jom.platform.web.Page;
import jom.portfolio.PortfolioId;
import jom.workbench.Names;
import jom.workbench.Speech;
import jom.workbench.Speeches;
import jom.workbench.Spine;
import jom.workflow.CurrentViewer;
import jom.workflow.Viewer;
import jom.workflow.progress.PortfolioProgress;
import jom.workflow.progress.RunningOpportunity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** All opportunities of a portfolio that are under way, for its managers. */
@Controller
@RequestMapping("/portfolios/{id}/steps")
class BoardPage {

    private static final int SHOWN_MAX = 100;

    private final PortfolioProgress progress;
    private final OrganisationDirectory organisations;
    private final Readers readers;
    private final CurrentViewer viewers;
    private final Speeches speeches;

    BoardPage(
            PortfolioProgress progress,
            OrganisationDirectory organisations,
            Readers readers,
            CurrentViewer viewers,
            Speeches speeches) {
        this.progress = progress;
        this.organisations = organisations;
        this.readers = readers;
        this.viewers = viewers;
        this.speeches = speeches;
    }

    /**
     * What the browser draws.
     *
     * @param now none: the picture is of many opportunities
     * @param done none, likewise
     * @param labels other texts for elements, where the reader's language is not the model's
     */
    record Drawing(
            String model, List<String> now, List<String> done, Map<String, String> labels, List<LoadLine> loads) {}

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String process,
            Locale language,
            Model model) {
        PortfolioId portfolio = PortfolioId.parse(id);
        Reader reader = readers.current();
        Viewer viewer = viewers.get();
        Speech say = speeches.to(reader, language);
        model.addAttribute("portfolio", progress.managed(portfolio, reader));
        Page<RunningOpportunity> page = page(portfolio, reader, viewer, Page.decode(cursor));
        Names names = new Names(organisations.names(new HashSet<>(BoardSpeech.named(page.items()))));
        BoardSpeech speech = new BoardSpeech(names, say);
        model.addAttribute("say", say);
        model.addAttribute("groups", speech.groups(page.items()));
        model.addAttribute("next", page.next());
        model.addAttribute("loads", speech.loads(progress.load(portfolio, reader, viewer, process)));
        model.addAttribute("processes", progress.processes(portfolio, reader, viewer));
        model.addAttribute("chosen", process == null ? "" : process);
        model.addAttribute("hasDiagram", true);
        return "board";
    }

    /** What is no place in the list leads to its beginning. */
    private Page<RunningOpportunity> page(PortfolioId portfolio, Reader reader, Viewer viewer, @Nullable String after) {
        List<RunningOpportunity> rows;
        try {
            rows = progress.running(portfolio, reader, viewer, after, SHOWN_MAX + 1);
        } catch (IllegalArgumentException noPlace) {
            rows = progress.running(portfolio, reader, viewer, null, SHOWN_MAX + 1);
        }
        return Page.of(rows, SHOWN_MAX, RunningOpportunity::key);
    }

    @GetMapping("/diagram")
    @ResponseBody
    Drawing diagram(
            @PathVariable String id, @RequestParam(required = false) @Nullable String process, Locale language) {
        PortfolioId portfolio = PortfolioId.parse(id);
        Reader reader = readers.current();
        Viewer viewer = viewers.get();
        Speech say = speeches.to(reader, language);
        String model = progress.model(portfolio, reader, process);
        List<LoadLine> loads =
                new BoardSpeech(new Names(Map.of()), say).loads(progress.load(portfolio, reader, viewer, process));
        Map<String, String> labels = new HashMap<>(Spine.labels(model, say));
        labels.putAll(progress.labels(process, viewer));
        return new Drawing(model, List.of(), List.of(), labels, loads);
    }
}
