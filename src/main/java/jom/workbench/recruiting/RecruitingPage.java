package jom.workbench.recruiting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jom.kernel.BusinessRuleViolation;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.PersonId;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.portfolio.PortfolioId;
import jom.portfolio.recruiting.EndRecruiting;
import jom.portfolio.recruiting.OpenRecruiting;
import jom.portfolio.recruiting.RecruitingDesk;
import jom.portfolio.recruiting.RecruitingId;
import jom.portfolio.recruiting.RecruitingOutcome;
import jom.portfolio.recruiting.RecruitingView;
import jom.portfolio.recruiting.Recruitings;
import jom.solutionmap.Cell;
import jom.solutionmap.CellNeeds;
import jom.workbench.Speeches;
import jom.workbench.WaitingSteps;
import jom.workflow.SubjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One search for a partner, for the managers of its portfolio; and how one begins from a cell of the map. */
@Controller
class RecruitingPage {

    private static final String PROCESS = "recruiting";

    private final RecruitingDesk desk;
    private final Recruitings recruitings;
    private final RecruitingLines lines;
    private final WaitingSteps waiting;
    private final Readers readers;
    private final Speeches speeches;

    RecruitingPage(
            RecruitingDesk desk,
            Recruitings recruitings,
            RecruitingLines lines,
            WaitingSteps waiting,
            Readers readers,
            Speeches speeches) {
        this.desk = desk;
        this.recruitings = recruitings;
        this.lines = lines;
        this.waiting = waiting;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping("/recruitings/{id}")
    String show(@PathVariable String id, Locale language, Model model) {
        Reader reader = readers.current();
        RecruitingView recruiting = desk.get(RecruitingId.parse(id), reader);
        model.addAttribute("recruiting", lines.of(List.of(recruiting), language).get(0));
        model.addAttribute("cell", recruiting.cell());
        model.addAttribute(
                "steps",
                waiting.of(PROCESS, new SubjectKey(PROCESS, recruiting.id().toString()), reader));
        model.addAttribute("wordsMax", EndRecruiting.WORDS_LENGTH_MAX);
        model.addAttribute("say", speeches.to(reader, language));
        return "recruiting";
    }

    /** What keeps it from beginning is told on the page of the cell. */
    @PostMapping("/solution-map/{industry}/{area}/recruitings")
    String start(
            @PathVariable String industry,
            @PathVariable String area,
            @RequestParam String portfolio,
            @RequestParam(required = false) @Nullable List<String> capabilities,
            @RequestParam(required = false) @Nullable List<String> territories,
            @RequestParam String owner,
            @RequestParam String dueOn) {
        Reader reader = readers.current();
        PortfolioId whose = PortfolioId.parse(portfolio);
        desk.requireLookingAfter(whose, reader);
        String back = "redirect:/solution-map/" + industry + "/" + area + "?portfolio=" + whose + "&told=";
        try {
            OpenRecruiting order = new OpenRecruiting(
                    new Cell(new Industry(industry), new SolutionArea(area)),
                    chosen(capabilities, CellNeeds.CAPABILITIES_MAX, Capability::new),
                    chosen(territories, OpenRecruiting.TERRITORIES_MAX, Territory::new),
                    PersonId.parse(owner),
                    LocalDate.parse(dueOn));
            return "redirect:/recruitings/" + recruitings.start(whose, reader, order) + "?told=started";
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return back + "malformed";
        } catch (BusinessRuleViolation refused) {
            return back + refused.code();
        }
    }

    private static <T> Set<T> chosen(@Nullable List<String> codes, int max, Function<String, T> term) {
        if (codes != null && codes.size() > max) {
            throw new IllegalArgumentException("more than " + max);
        }
        return codes == null
                ? Set.of()
                : codes.stream().filter(code -> !code.isBlank()).map(term).collect(Collectors.toSet());
    }

    /** Somebody who was found is named in the task, which helps to choose; here a search is only given up. */
    @PostMapping("/recruitings/{id}/ending")
    String giveUp(@PathVariable String id, @RequestParam String words, @RequestParam long version) {
        Reader reader = readers.current();
        RecruitingView recruiting = desk.get(RecruitingId.parse(id), reader);
        String back = "redirect:/recruitings/" + recruiting.id() + "?told=";
        if (words.isBlank() || words.strip().length() > EndRecruiting.WORDS_LENGTH_MAX) {
            return back + "words";
        }
        try {
            recruitings.end(
                    recruiting.id(),
                    reader,
                    version,
                    new EndRecruiting(RecruitingOutcome.GIVEN_UP, null, words.strip()));
        } catch (BusinessRuleViolation refused) {
            if (refused.kind() == BusinessRuleViolation.Kind.UNKNOWN) {
                throw refused;
            }
            return back + refused.code();
        }
        return back + "givenUp";
    }
}
