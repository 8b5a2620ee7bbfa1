package jom.workflow.onboarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.network.LegalEntity;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.OrganisationRegistry;
import jom.network.Territory;
import jom.workflow.Choice;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Countries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An organisation that joins tells who it is in law and where it delivers, filled in as far as it is known. */
@Component("describeOrganisation")
class DescribeOrganisation implements TaskContract<DescribeOrganisation.View, DescribeOrganisation.Answers> {

    private final OrganisationDirectory directory;
    private final OrganisationRegistry registry;
    private final OnboardingWords words;

    DescribeOrganisation(OrganisationDirectory directory, OrganisationRegistry registry, OnboardingWords words) {
        this.directory = directory;
        this.registry = registry;
        this.words = words;
    }

    record View(
            String sentBackBecause,
            String legalName,
            String registrationNumber,
            String webDomain,
            String home,
            List<String> territories,
            Map<String, List<Choice>> choices) {}

    record Answers(
            @NotBlank @Size(max = LegalEntity.NAME_LENGTH_MAX)
            String legalName,

            @Size(max = LegalEntity.REGISTRATION_NUMBER_LENGTH_MAX) @Nullable
            String registrationNumber,

            @Size(max = LegalEntity.WEB_DOMAIN_LENGTH_MAX) @Nullable
            String webDomain,

            @NotNull Territory home,

            @Size(max = Offering.TERRITORIES_MAX) @Nullable List<@NotNull Territory> territories) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        OrganisationId id = OnboardingProcess.organisation(task);
        OrganisationDetails details = directory.get(id).details();
        return new View(
                words.sentBackBecause(id),
                details.legalEntity().name(),
                Optional.ofNullable(details.legalEntity().registrationNumber()).orElse(""),
                Optional.ofNullable(details.legalEntity().webDomain()).orElse(""),
                details.home().iso(),
                details.offering().territories().stream().map(Territory::iso).toList(),
                Map.of("countries", places(details, viewer)));
    }

    /** Countries, and whatever part of one is told already. */
    private static List<Choice> places(OrganisationDetails details, Viewer viewer) {
        List<Choice> places = new ArrayList<>(Countries.choices(viewer.language()));
        List<Territory> told = new ArrayList<>(details.offering().territories());
        told.add(details.home());
        told.stream()
                .distinct()
                .filter(place ->
                        places.stream().noneMatch(choice -> choice.value().equals(place.iso())))
                .map(place -> new Choice(place.name(viewer.language()), place.iso()))
                .toList()
                .forEach(places::add);
        places.sort(Comparator.comparing(Choice::label));
        return places;
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        OrganisationProfile profile = directory.get(OnboardingProcess.organisation(task));
        OrganisationDetails before = profile.details();
        Offering offering = before.offering();
        registry.update(
                profile.id(),
                profile.version(),
                new OrganisationDetails(
                        before.name(),
                        new LegalEntity(answers.legalName(), answers.registrationNumber(), answers.webDomain()),
                        answers.home(),
                        before.timeZone(),
                        new Offering(
                                offering.partnerTypes(),
                                offering.capabilities(),
                                offering.industries(),
                                answers.territories() == null ? Set.of() : Set.copyOf(answers.territories()))));
        return GatewayAnswers.none();
    }
}
