package jom.workflow.proposal;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.GivenWhen;
import jom.proposal.Charters;
import jom.proposal.ContentHash;
import jom.proposal.Objection;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A participant signs the version of the charter that it has read, or says what it wants instead. */
@Component("signCharter")
class SignCharter implements TaskContract<SignCharter.View, SignCharter.Answers> {

    private final Charters charters;
    private final CharterWords words;

    SignCharter(Charters charters, CharterWords words) {
        this.charters = charters;
        this.words = words;
    }

    record View(
            CharterWords.Summary charter,
            List<CharterWords.Work> workSplit,
            List<CharterWords.Share> split,
            String hash) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        SIGN,
        COUNTER
    }

    @GivenWhen(field = "comment", when = "decision", is = "COUNTER")
    record Answers(
            @NotNull Decision decision,

            @Size(max = Objection.COMMENT_LENGTH_MAX) @Nullable
            String comment,

            @NotBlank @Pattern(regexp = ContentHash.PATTERN) String hash) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        CharterWords.Spoken spoken = words.of(Ids.opportunity(task));
        CharterWords.Summary summary = spoken.summary();
        return new View(summary, spoken.workSplit(), words.split(spoken, viewer), summary.hash());
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OpportunityId opportunity = Ids.opportunity(task);
        OrganisationId signer = Ids.organisation(task);
        switch (answers.decision()) {
            case SIGN -> charters.sign(opportunity, signer, new ContentHash(answers.hash()));
            case COUNTER -> charters.counter(opportunity, signer, Objects.requireNonNull(answers.comment()));
        }
        return GatewayAnswers.none();
    }
}
