package jom.workflow.onboarding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.Readers;
import jom.network.Reference;
import jom.network.Territory;
import jom.network.onboarding.OnboardingDesk;
import jom.network.onboarding.Onboardings;
import jom.network.onboarding.ReferenceProofs;
import jom.network.onboarding.ToldReference;
import jom.workflow.Choice;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Countries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An organisation that joins names customers it has served and who can confirm it, if any, and hands all in. */
@Component("nameReferences")
class NameReferences implements TaskContract<NameReferences.View, NameReferences.Answers> {

    /** Rows of the form; more are told later, on the organisation's page. */
    private static final int REFERENCES_MAX = 3;

    private final ReferenceProofs proofs;
    private final Onboardings onboardings;
    private final OnboardingDesk desk;
    private final OnboardingWords words;
    private final Briefing briefing;
    private final Readers readers;

    NameReferences(
            ReferenceProofs proofs,
            Onboardings onboardings,
            OnboardingDesk desk,
            OnboardingWords words,
            Briefing briefing,
            Readers readers) {
        this.proofs = proofs;
        this.onboardings = onboardings;
        this.desk = desk;
        this.words = words;
        this.briefing = briefing;
        this.readers = readers;
    }

    record View(String sentBackBecause, List<OnboardingWords.Named> named, Map<String, List<Choice>> choices) {}

    record Answers(@Size(max = REFERENCES_MAX) @Nullable List<@NotNull @Valid Row> references) {}

    record Row(
            @NotBlank @Size(max = Reference.CUSTOMER_LENGTH_MAX)
            String customer,

            @NotNull Industry industry,
            @NotNull Territory country,

            @NotNull @Min(Reference.YEAR_MIN) @Max(Reference.YEAR_MAX)
            Integer year,

            @NotBlank @Size(max = ToldReference.CONTACT_LENGTH_MAX)
            String contact,

            @Size(max = ToldReference.EVIDENCE_LENGTH_MAX) @Nullable
            String evidence) {

        ToldReference told() {
            return new ToldReference(
                    new Reference(customer, industry, country, Year.of(year), Set.of()), contact, evidence);
        }
    }

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        OrganisationId id = OnboardingProcess.organisation(task);
        return new View(
                words.sentBackBecause(id),
                words.references(id, viewer),
                Map.of(
                        "industries", briefing.industries(viewer),
                        "countries", Countries.choices(viewer.language())));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OrganisationId id = OnboardingProcess.organisation(task);
        List<Row> rows = answers.references() == null ? List.of() : answers.references();
        proofs.tell(id, rows.stream().map(Row::told).toList());
        onboardings.submit(id, readers.current(), desk.get(id).version());
        return GatewayAnswers.none();
    }
}
