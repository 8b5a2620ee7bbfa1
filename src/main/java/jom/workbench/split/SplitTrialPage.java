package jom.workbench.split;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jom.kernel.BusinessRuleViolation;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityView;
import jom.opportunity.ParticipantRole;
import jom.opportunity.ParticipantStatus;
import jom.revenue.NoSplit;
import jom.revenue.SplitBase;
import jom.revenue.SplitLineView;
import jom.revenue.SplitTrialOrder;
import jom.revenue.SplitTrials;
import jom.workbench.Names;
import jom.workbench.Speech;
import jom.workbench.Speeches;
import jom.workflow.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a split would give whom, before anybody signs; for those who see the split. Nothing is stored. */
@Controller
class SplitTrialPage {

    private final SplitTrials trials;
    private final Opportunities opportunities;
    private final OrganisationDirectory organisations;
    private final Readers readers;
    private final Speeches speeches;
    private final Sentences sentences;

    SplitTrialPage(
            SplitTrials trials,
            Opportunities opportunities,
            OrganisationDirectory organisations,
            Readers readers,
            Speeches speeches,
            Sentences sentences) {
        this.trials = trials;
        this.opportunities = opportunities;
        this.organisations = organisations;
        this.readers = readers;
        this.speeches = speeches;
        this.sentences = sentences;
    }

    @GetMapping("/opportunities/{id}/split")
    String show(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Locale language, Model model) {
        Reader reader = readers.current();
        OpportunityView view = opportunities.insideView(OpportunityId.parse(id), reader);
        Speech say = speeches.to(reader, language);
        SplitTrialForm form = new SplitTrialForm(fields, view.value().currency());
        Map<OrganisationId, Set<ParticipantRole>> team = view.participants().stream()
                .filter(member -> member.status() == ParticipantStatus.ACTIVE)
                .collect(Collectors.toMap(OpportunityView.Member::organisation, OpportunityView.Member::roles));
        model.addAttribute("say", say);
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("team", team);
        model.addAttribute("names", new Names(organisations.names(team.keySet())));
        model.addAttribute("roles", ParticipantRole.values());
        model.addAttribute("words", new SplitTrialWords(say, view.value().currency()));
        model.addAttribute("bases", bases());
        try {
            attempt(model, view, form, form.isDrafted() ? form.roles(List.copyOf(team.keySet())) : Map.of());
        } catch (NoSplit none) {
            attempt(model, view, form, team);
        } catch (BusinessRuleViolation refused) {
            model.addAttribute("refused", sentences.of(refused, language));
        }
        return "splittrial";
    }

    private static List<String> bases() {
        return Arrays.stream(SplitBase.values())
                .filter(base -> base != SplitBase.TOTAL)
                .map(SplitBase::key)
                .toList();
    }

    private void attempt(
            Model model, OpportunityView view, SplitTrialForm form, Map<OrganisationId, Set<ParticipantRole>> roles) {
        List<SplitLineView> start = SplitLineView.of(trials.lines(view.id(), List.of(), roles));
        List<SplitLineView> lines = IntStream.range(0, start.size())
                .mapToObj(place -> form.over(start.get(place), place))
                .toList();
        model.addAttribute("lines", lines);
        SplitTrialOrder order = new SplitTrialOrder(
                form.money("amount").orElse(view.value()),
                form.bases(),
                lines.stream().map(SplitLineView::line).toList(),
                Map.of(),
                form.term(YearMonth.from(view.expectedClose())));
        model.addAttribute("trial", trials.of(view.id(), order));
    }
}
