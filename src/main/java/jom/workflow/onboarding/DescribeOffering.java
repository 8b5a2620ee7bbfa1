package jom.workflow.onboarding;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.OrganisationRegistry;
import jom.workflow.Choice;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An organisation that joins tells what it can do, which is what it is found by, and which industries it knows. */
@Component("describeOffering")
class DescribeOffering implements TaskContract<DescribeOffering.View, DescribeOffering.Answers> {

    private final OrganisationDirectory directory;
    private final OrganisationRegistry registry;
    private final OnboardingWords words;
    private final Briefing briefing;

    DescribeOffering(
            OrganisationDirectory directory, OrganisationRegistry registry, OnboardingWords words, Briefing briefing) {
        this.directory = directory;
        this.registry = registry;
        this.words = words;
        this.briefing = briefing;
    }

    record View(
            String sentBackBecause,
            List<String> capabilities,
            List<String> industries,
            Map<String, List<Choice>> choices) {}

    record Answers(
            @NotEmpty @Size(max = Offering.TERMS_MAX) Set<@NotNull Capability> capabilities,
            @Size(max = Offering.TERMS_MAX) @Nullable Set<@NotNull Industry> industries) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        OrganisationId id = OnboardingProcess.organisation(task);
        Offering offering = directory.get(id).details().offering();
        return new View(
                words.sentBackBecause(id),
                offering.capabilities().stream().map(Capability::code).toList(),
                offering.industries().stream().map(Industry::code).toList(),
                Map.of("capabilities", words.capabilities(viewer), "industries", briefing.industries(viewer)));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OrganisationProfile profile = directory.get(OnboardingProcess.organisation(task));
        OrganisationDetails before = profile.details();
        registry.update(
                profile.id(),
                profile.version(),
                new OrganisationDetails(
                        before.name(),
                        before.legalEntity(),
                        before.home(),
                        before.timeZone(),
                        new Offering(
                                before.offering().partnerTypes(),
                                answers.capabilities(),
                                answers.industries() == null ? Set.of() : answers.industries(),
                                before.offering().territories())));
        return GatewayAnswers.none();
    }
}
