package jom.workbench.solutionmap;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import jom.kernel.BusinessRuleViolation;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.SolutionArea;
import jom.network.Taxonomies;
import jom.portfolio.PortfolioDirectory;
import jom.solutionmap.Cell;
import jom.solutionmap.CellChanges;
import jom.solutionmap.CellNeeds;
import jom.solutionmap.CellPartners;
import jom.solutionmap.Coverage;
import jom.solutionmap.MapScope;
import jom.solutionmap.heatmap.HeatMaps;
import jom.solutionmap.heatmap.MapQuestion;
import jom.workbench.Speeches;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One cell of the map: what it takes, who has it, where they deliver. */
@Controller
@RequestMapping("/solution-map/{industry}/{area}")
class CellPage {

    private static final String MANAGERS = "hasAnyRole('PPM', 'ADMINISTRATOR')";
    private static final int HISTORY_MAX = 20;

    private final HeatMaps maps;
    private final Coverage coverage;
    private final CellChanges changes;
    private final Taxonomies taxonomies;
    private final PortfolioDirectory portfolios;
    private final Sought sought;
    private final Readers readers;
    private final Speeches speeches;

    CellPage(
            HeatMaps maps,
            Coverage coverage,
            CellChanges changes,
            Taxonomies taxonomies,
            PortfolioDirectory portfolios,
            Sought sought,
            Readers readers,
            Speeches speeches) {
        this.maps = maps;
        this.coverage = coverage;
        this.changes = changes;
        this.taxonomies = taxonomies;
        this.portfolios = portfolios;
        this.sought = sought;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping
    String show(
            @PathVariable String industry,
            @PathVariable String area,
            @ModelAttribute MapFilter filter,
            @ModelAttribute PartnerList list,
            Locale language,
            Model model) {
        Cell cell = cell(industry, area);
        Reader reader = readers.current();
        MapQuestion question = filter.question(reader, language);
        MapScope scope = maps.scope(question);
        model.addAttribute("say", speeches.to(reader, language));
        model.addAttribute("filter", filter);
        model.addAttribute("heat", maps.of(cell, question));
        model.addAttribute("words", new CellWords(taxonomies, cell, language));
        model.addAttribute("reach", coverage.reach(cell, new MapScope(scope.members(), Optional.empty())));
        model.addAttribute("own", coverage.own(cell, reader));
        model.addAttribute("portfolios", portfolios.visibleTo(reader));
        model.addAttribute("countries", Countries.in(language));
        if (reader.looksAfterPartners()) {
            CellPartners partners = coverage.partners(cell, scope, list.wanted());
            model.addAttribute("list", list);
            model.addAttribute("sought", sought.in(cell, reader, language));
            model.addAttribute("partners", partners);
            model.addAttribute(
                    "history", changes.history(cell).stream().limit(HISTORY_MAX).toList());
            model.addAttribute("capabilities", taxonomies.capabilities(language));
        }
        return "solutioncell";
    }

    @PostMapping("/needs")
    @PreAuthorize(MANAGERS)
    String change(
            @PathVariable String industry,
            @PathVariable String area,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable List<String> capabilities) {
        Cell cell = cell(industry, area);
        return "redirect:/solution-map/" + cell + "?told="
                + told(() -> {
                    changes.change(cell, chosen(capabilities), version);
                    return "changed";
                });
    }

    private static Set<Capability> chosen(@Nullable List<String> codes) {
        Set<Capability> chosen = new TreeSet<>();
        new HashSet<>(codes == null ? List.of() : codes).forEach(code -> chosen.add(new Capability(code)));
        if (chosen.size() > CellNeeds.CAPABILITIES_MAX) {
            throw new IllegalArgumentException("too many capabilities");
        }
        return chosen;
    }

    private static String told(Supplier<String> step) {
        try {
            return step.get();
        } catch (BusinessRuleViolation refused) {
            return refused.code();
        } catch (IllegalArgumentException malformed) {
            return "malformed";
        }
    }

    /** What is no code is nowhere on the map. */
    private static Cell cell(String industry, String area) {
        try {
            return new Cell(new Industry(industry), new SolutionArea(area));
        } catch (IllegalArgumentException malformed) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
