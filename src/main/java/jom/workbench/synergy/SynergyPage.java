package jom.workbench.synergy;

import java.util.List;
import java.util.Locale;
import jom.matching.synergy.PortfolioSynergies;
import jom.matching.synergy.PortfolioSynergies.Member;
import jom.matching.synergy.PortfolioSynergies.Picture;
import jom.matching.synergy.SynergyFile;
import jom.matching.synergy.communities.GroupProposals;
import jom.matching.synergy.communities.GroupProposals.NewMembers;
import jom.network.Reader;
import jom.network.Readers;
import jom.platform.web.Attachment;
import jom.portfolio.PortfolioId;
import jom.portfolio.goals.GoalDesk;
import jom.portfolio.goals.GoalView;
import jom.portfolio.goals.Goals;
import jom.workbench.Names;
import jom.workbench.Speeches;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The members of a portfolio, how well each two complement each other, and who was forgotten; for its managers. */
@Controller
class SynergyPage {

    private static final int SHOWN_MAX = 20;

    /** More lie on each other. */
    private static final int DRAWN_MAX = 60;

    private final PortfolioSynergies synergies;
    private final GroupProposals proposals;
    private final GoalDesk goals;
    private final Readers readers;
    private final Speeches speeches;

    SynergyPage(
            PortfolioSynergies synergies,
            GroupProposals proposals,
            GoalDesk goals,
            Readers readers,
            Speeches speeches) {
        this.synergies = synergies;
        this.proposals = proposals;
        this.goals = goals;
        this.readers = readers;
        this.speeches = speeches;
    }

    @GetMapping("/portfolios/{id}/synergy")
    String show(@PathVariable String id, Locale language, Model model) {
        Reader reader = readers.current();
        Picture picture = synergies.of(PortfolioId.parse(id), reader);
        Matrix matrix = Matrix.of(picture, SHOWN_MAX);
        List<Member> forgotten =
                picture.members().stream().filter(Member::isForgotten).toList();
        model.addAttribute("say", speeches.to(reader, language));
        model.addAttribute("picture", picture);
        model.addAttribute(
                "goals",
                goals.of(picture.portfolio(), reader, Goals.OPEN_MAX).stream()
                        .filter(GoalView::isOpen)
                        .toList());
        model.addAttribute("matrix", matrix);
        model.addAttribute(
                "beyond",
                picture.members().size() + picture.leftOut() - matrix.rows().size());
        model.addAttribute("drawing", Drawing.of(picture, DRAWN_MAX));
        model.addAttribute("drawn", picture.members().stream().limit(DRAWN_MAX).toList());
        model.addAttribute("undrawn", Math.max(0, picture.members().size() + picture.leftOut() - DRAWN_MAX));
        model.addAttribute("best", picture.bestFirst().stream().limit(SHOWN_MAX).toList());
        model.addAttribute(
                "strangers",
                picture.bestFirst().stream()
                        .filter(pair -> !pair.worked())
                        .limit(SHOWN_MAX)
                        .toList());
        model.addAttribute("forgotten", forgotten);
        NewMembers joiners = proposals.members(picture.portfolio(), reader);
        model.addAttribute("joiners", joiners);
        model.addAttribute("joinerNames", new Names(joiners.names()));
        return "synergy";
    }

    /** Each two members, as a table for spreadsheets. */
    @GetMapping("/portfolios/{id}/synergy.csv")
    ResponseEntity<String> file(@PathVariable String id) {
        return Attachment.named("synergies.csv", Attachment.CSV)
                .body(SynergyFile.of(synergies.of(PortfolioId.parse(id), readers.current())));
    }
}
