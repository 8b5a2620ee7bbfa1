package jom.workbench.directory;

import java.util.List;
import java.util.Locale;
import jom.kernel.BusinessRuleViolation;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.connections.OrganisationPair;
import jom.network.duplicates.DuplicateDecision;
import jom.network.duplicates.Duplicates;
import jom.network.duplicates.Likeness;
import jom.network.duplicates.SuspectedDuplicate;
import jom.workbench.Speeches;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Organisations that seem to be there twice, for portfolio managers and administrators to decide on. */
@Controller
@RequestMapping(DuplicatesPage.PAGE)
@PreAuthorize("hasAnyRole('PPM', 'ADMINISTRATOR')")
class DuplicatesPage {

    static final String PAGE = "/organisations/duplicates";
    static final int SIZE = 20;

    private final Duplicates duplicates;
    private final DuplicateSheets sheets;
    private final Readers readers;
    private final Speeches speeches;

    DuplicatesPage(Duplicates duplicates, DuplicateSheets sheets, Readers readers, Speeches speeches) {
        this.duplicates = duplicates;
        this.sheets = sheets;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping
    String show(@ModelAttribute("shown") DuplicateList shown, Locale language, Model model) {
        List<SuspectedDuplicate> found = duplicates.list(shown.query(), SIZE + 1);
        List<SuspectedDuplicate> page = found.stream().limit(SIZE).toList();
        model.addAttribute("say", speeches.to(readers.current(), language));
        model.addAttribute("total", duplicates.count(shown.query()));
        model.addAttribute("sheets", sheets.of(page, language));
        model.addAttribute("next", found.size() > SIZE ? DuplicateList.place(page.get(SIZE - 1)) : null);
        model.addAttribute("likenesses", Likeness.values());
        model.addAttribute("pointsMax", Likeness.POINTS_MAX);
        model.addAttribute("reasonMax", Duplicates.REASON_LENGTH_MAX);
        return "duplicates";
    }

    @PostMapping("/searches")
    String search() {
        int added = duplicates.search();
        return "redirect:" + PAGE + "?told=" + (added == 0 ? "nothingNew" : "searched");
    }

    /** @param decision which of the two stays, or {@code no} if they are two */
    @PostMapping("/{one}/{other}/decision")
    String decide(
            @PathVariable String one,
            @PathVariable String other,
            @RequestParam long version,
            @RequestParam String decision,
            @RequestParam String reason) {
        return told("", () -> {
            boolean same = !decision.equals("no");
            duplicates.decide(
                    pair(one, other),
                    version,
                    new DuplicateDecision(same, same ? OrganisationId.parse(decision) : null, reason),
                    readers.current());
            return same ? "merged" : "two";
        });
    }

    @PostMapping("/{one}/{other}/undo")
    String undo(@PathVariable String one, @PathVariable String other, @RequestParam long version) {
        return told("show=decided&", () -> {
            Reader reader = readers.current();
            duplicates.undo(pair(one, other), version, reader);
            return "undone";
        });
    }

    private static OrganisationPair pair(String one, String other) {
        return OrganisationPair.of(OrganisationId.parse(one), OrganisationId.parse(other));
    }

    private interface Step {
        String take();
    }

    /** What keeps it from being done is told on the page. */
    private static String told(String list, Step step) {
        String back = "redirect:" + PAGE + "?" + list + "told=";
        try {
            return back + step.take();
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
