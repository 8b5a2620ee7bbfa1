package jom.workflow.proposal;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.proposal.PriceKind;
import jom.proposal.PriceLine;
import jom.proposal.ProposalContributions;
import jom.proposal.ProposalReading;
import jom.proposal.ProposalView;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Amounts;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A participant writes its section of the joint proposal, with its price lines. */
@Component("contributeSection")
class ContributeSection implements TaskContract<ContributeSection.View, ContributeSection.Answers> {

    private final ProposalContributions contributions;
    private final ProposalReading proposals;
    private final Opportunities opportunities;
    private final CharterWords charters;
    private final Briefing briefing;

    ContributeSection(
            ProposalContributions contributions,
            ProposalReading proposals,
            Opportunities opportunities,
            CharterWords charters,
            Briefing briefing) {
        this.contributions = contributions;
        this.proposals = proposals;
        this.opportunities = opportunities;
        this.charters = charters;
        this.briefing = briefing;
    }

    record View(
            OpportunityBrief opportunity,
            CharterWords.Summary charter,
            List<CharterWords.Work> workSplit,
            String remark,
            String sectionTitle,
            String sectionText,
            List<Price> priceLines) {}

    record Price(
            @NotBlank @Size(max = PriceLine.DESCRIPTION_LENGTH_MAX)
            String description,

            @NotBlank @Pattern(regexp = Amounts.ANY, message = "{jom.answers.amount}")
            String amount,

            @Nullable PriceKind kind) {}

    record Answers(
            @NotBlank @Size(max = jom.proposal.ContributeSection.TITLE_LENGTH_MAX)
            String sectionTitle,

            @NotBlank @Size(max = jom.proposal.ContributeSection.TEXT_LENGTH_MAX)
            String sectionText,

            @Size(max = jom.proposal.ContributeSection.PRICE_LINES_MAX) @Nullable
            List<@NotNull @Valid Price> priceLines) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        OpportunityId id = Ids.opportunity(task);
        OrganisationId author = Ids.organisation(task);
        CharterWords.Spoken charter = charters.of(id);
        Optional<ProposalView.Section> written = proposals.section(id, author);
        return new View(
                briefing.opportunity(task, viewer),
                charter.summary(),
                charter.workSplit(),
                proposals.viewFor(id, Set.of(author)).reviewRemark(),
                written.map(ProposalView.Section::title).orElse(""),
                written.map(ProposalView.Section::text).orElse(""),
                written.map(ContributeSection::prices).orElse(List.of()));
    }

    private static List<Price> prices(ProposalView.Section own) {
        return requireNonNull(own.priceLines()).stream()
                .map(line -> new Price(line.description(), Amounts.startsWith(line.price()), line.kind()))
                .toList();
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OpportunityId id = Ids.opportunity(task);
        Currency currency = opportunities.facts(id).value().currency();
        List<Price> prices = answers.priceLines() == null ? List.of() : answers.priceLines();
        contributions.contribute(
                id,
                new jom.proposal.ContributeSection(
                        Ids.organisation(task),
                        answers.sectionTitle(),
                        answers.sectionText(),
                        prices.stream()
                                .map(line -> new PriceLine(
                                        line.description(), Amounts.of(line.amount(), currency), line.kind()))
                                .toList()));
        return GatewayAnswers.none();
    }
}
