package jom.workflow.onboarding;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.onboarding.OnboardingDesk;
import jom.network.onboarding.Onboardings;
import jom.network.onboarding.Outcome;
import jom.network.onboarding.SimilarOrganisation;
import jom.network.onboarding.StartOnboarding;
import jom.network.onboarding.Verification;
import jom.platform.GivenWhen;
import jom.workflow.Choice;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager looks at what an organisation tells and who may be the same, makes sure of references, and decides. */
@Component("verifyOrganisation")
class VerifyOrganisation implements TaskContract<VerifyOrganisation.View, VerifyOrganisation.Answers> {

    private final Onboardings onboardings;
    private final OnboardingDesk desk;
    private final OrganisationDirectory directory;
    private final OnboardingWords words;
    private final Briefing briefing;
    private final Readers readers;

    VerifyOrganisation(
            Onboardings onboardings,
            OnboardingDesk desk,
            OrganisationDirectory directory,
            OnboardingWords words,
            Briefing briefing,
            Readers readers) {
        this.onboardings = onboardings;
        this.desk = desk;
        this.directory = directory;
        this.words = words;
        this.briefing = briefing;
        this.readers = readers;
    }

    /**
     * What there is to decide on.
     *
     * @param described the version of the organisation's details, in digits
     */
    record View(
            OnboardingWords.Told organisation,
            List<OnboardingWords.Named> named,
            List<Alike> similar,
            String described,
            Map<String, List<Choice>> choices) {}

    /** @param why what both have in common */
    record Alike(String name, String why) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Decision {
        ACCEPT(Outcome.ACCEPT),
        SEND_BACK(Outcome.SEND_BACK),
        REFUSE(Outcome.REFUSE);

        private final Outcome outcome;

        Decision(Outcome outcome) {
            this.outcome = outcome;
        }
    }

    @GivenWhen(field = "reason", when = "decision", is = "SEND_BACK")
    @GivenWhen(field = "reason", when = "decision", is = "REFUSE")
    record Answers(
            @NotNull Decision decision,

            @Size(max = StartOnboarding.REASON_LENGTH_MAX) @Nullable
            String reason,

            @Size(max = Verification.CONFIRMED_MAX) @Nullable
            List<@NotNull UUID> confirmedReferences,

            @NotBlank @Pattern(regexp = "\\d{1,18}") String described) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        OrganisationId id = OnboardingProcess.organisation(task);
        return new View(
                words.told(id, viewer),
                words.references(id, viewer),
                desk.similarTo(id, readers.current()).stream()
                        .map(similar -> alike(similar, viewer))
                        .toList(),
                Long.toString(directory.get(id).version()),
                Map.of("references", words.unconfirmed(id)));
    }

    private Alike alike(SimilarOrganisation similar, Viewer viewer) {
        return new Alike(
                similar.name(),
                similar.alike().stream()
                        .sorted()
                        .map(likeness -> briefing.choice("likeness", likeness.key(), viewer))
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OrganisationId id = OnboardingProcess.organisation(task);
        Reader reader = readers.current();
        onboardings.decide(
                id,
                reader,
                desk.get(id).version(),
                new Verification(
                        answers.decision().outcome,
                        answers.reason(),
                        Long.parseLong(answers.described()),
                        answers.confirmedReferences() == null ? Set.of() : Set.copyOf(answers.confirmedReferences())));
        return GatewayAnswers.none();
    }
}
