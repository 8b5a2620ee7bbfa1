package jom.workbench.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import jom.kernel.BusinessRuleViolation;
import jom.kernel.Dates;
import jom.network.Reader;
import jom.network.Readers;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.goals.GoalDesk;
import jom.portfolio.goals.GoalId;
import jom.portfolio.goals.GoalKind;
import jom.portfolio.goals.GoalView;
import jom.portfolio.goals.Goals;
import jom.portfolio.goals.SetGoal;
import jom.workbench.Speeches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The goals of a portfolio: its managers set them, administrators see them. */
@Controller
@RequestMapping("/portfolios/{id}/goals")
class GoalsPage {

    private static final int SHOWN_MAX = 100;

    private final Goals goals;
    private final GoalDesk desk;
    private final PortfolioDirectory portfolios;
    private final Readers readers;
    private final Speeches speeches;

    GoalsPage(Goals goals, GoalDesk desk, PortfolioDirectory portfolios, Readers readers, Speeches speeches) {
        this.goals = goals;
        this.desk = desk;
        this.portfolios = portfolios;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping
    String show(@PathVariable String id, Locale language, Model model) {
        PortfolioId portfolio = PortfolioId.parse(id);
        Reader reader = readers.current();
        List<GoalView> all = desk.of(portfolio, reader, SHOWN_MAX);
        model.addAttribute("say", speeches.to(reader, language));
        model.addAttribute("portfolio", portfolios.get(portfolio));
        model.addAttribute("maySet", portfolios.isManagedBy(portfolio, reader));
        model.addAttribute("open", all.stream().filter(GoalView::isOpen).toList());
        model.addAttribute("past", all.stream().filter(goal -> !goal.isOpen()).toList());
        model.addAttribute("kinds", List.of(GoalKind.values()));
        model.addAttribute("targetMax", SetGoal.TARGET_MAX);
        model.addAttribute("reasonMax", Goals.REASON_LENGTH_MAX);
        return "goals";
    }

    @PostMapping
    String set(
            @PathVariable String id,
            @RequestParam String kind,
            @RequestParam String target,
            @RequestParam String from,
            @RequestParam String until) {
        return told(id, () -> {
            goals.set(PortfolioId.parse(id), aim(GoalKind.of(kind), target, from, until), readers.current());
            return "set";
        });
    }

    @PostMapping("/{goal}")
    String change(
            @PathVariable String id,
            @PathVariable String goal,
            @RequestParam long version,
            @RequestParam String target,
            @RequestParam String from,
            @RequestParam String until) {
        return told(id, () -> {
            PortfolioId portfolio = PortfolioId.parse(id);
            Reader reader = readers.current();
            GoalView known = desk.get(portfolio, GoalId.parse(goal), reader);
            goals.change(portfolio, known.id(), aim(known.kind(), target, from, until), version, reader);
            return "changed";
        });
    }

    @PostMapping("/{goal}/withdrawal")
    String withdraw(
            @PathVariable String id,
            @PathVariable String goal,
            @RequestParam long version,
            @RequestParam @Nullable String reason) {
        return told(id, () -> {
            goals.withdraw(
                    PortfolioId.parse(id),
                    GoalId.parse(goal),
                    version,
                    reason == null ? "" : reason.strip(),
                    readers.current());
            return "withdrawn";
        });
    }

    private static SetGoal aim(GoalKind kind, String target, String from, String until) {
        if (!target.strip().matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("no number: " + target);
        }
        LocalDate first = Dates.parse(from.strip());
        return new SetGoal(kind, Integer.parseInt(target.strip()), first, Dates.parse(until.strip()));
    }

    private static String told(String id, Supplier<String> step) {
        String back = "redirect:/portfolios/" + PortfolioId.parse(id) + "/goals?told=";
        try {
            return back + step.get();
        } catch (BusinessRuleViolation refused) {
            if (refused.kind() == BusinessRuleViolation.Kind.UNKNOWN) {
                throw refused;
            }
            return back + refused.code();
        } catch (IllegalArgumentException malformed) {
            return back + "malformed";
        }
    }
}
