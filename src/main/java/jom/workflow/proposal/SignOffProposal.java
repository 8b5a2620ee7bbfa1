package jom.workflow.proposal;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import jom.platform.GivenWhen;
import jom.proposal.Objection;
import jom.proposal.ProposalContributions;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A participant signs the whole joint proposal off, or objects. */
@Component("signOffProposal")
class SignOffProposal implements TaskContract<SignOffProposal.View, SignOffProposal.Answers> {

    private final ProposalContributions contributions;
    private final ProposalWords words;

    SignOffProposal(ProposalContributions contributions, ProposalWords words) {
        this.contributions = contributions;
        this.words = words;
    }

    record View(List<ProposalWords.Section> sections, List<ProposalWords.Price> priceLines, String total) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        SIGN_OFF,
        OBJECT
    }

    @GivenWhen(field = "comment", when = "decision", is = "OBJECT")
    record Answers(
            @NotNull Decision decision,

            @Size(max = Objection.COMMENT_LENGTH_MAX) @Nullable
            String comment) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        ProposalWords.Spoken proposal = words.of(Ids.opportunity(task), Ids.organisation(task), viewer);
        return new View(proposal.sections(), proposal.priceLines(), proposal.total());
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        switch (answers.decision()) {
            case SIGN_OFF -> contributions.signOff(Ids.opportunity(task), Ids.organisation(task));
            case OBJECT ->
                contributions.object(
                        Ids.opportunity(task), Ids.organisation(task), Objects.requireNonNull(answers.comment()));
        }
        return GatewayAnswers.none();
    }
}
