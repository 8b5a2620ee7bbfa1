package jom.workflow.onboarding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jom.network.LegalEntity;
import jom.network.Offering;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.Taxonomies;
import jom.network.Term;
import jom.network.Territory;
import jom.network.onboarding.OnboardingDesk;
import jom.network.onboarding.OnboardingState;
import jom.network.onboarding.ReferenceProof;
import jom.network.onboarding.ReferenceProofs;
import jom.workflow.Choice;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.springframework.stereotype.Component;

/** Says in a reader's words what an organisation that joins tells of itself. */
@Component
class OnboardingWords {

    private final OnboardingDesk onboardings;
    private final OrganisationDirectory directory;
    private final ReferenceProofs proofs;
    private final Taxonomies taxonomies;
    private final Briefing briefing;

    OnboardingWords(
            OnboardingDesk onboardings,
            OrganisationDirectory directory,
            ReferenceProofs proofs,
            Taxonomies taxonomies,
            Briefing briefing) {
        this.onboardings = onboardings;
        this.directory = directory;
        this.proofs = proofs;
        this.taxonomies = taxonomies;
        this.briefing = briefing;
    }

    /** All by name, lists in one text; empty where nothing is told. */
    record Told(
            String name,
            String legalName,
            String registrationNumber,
            String webDomain,
            String home,
            String territories,
            String capabilities,
            String industries) {}

    /** @param year in digits; the evidence is empty where there is none */
    record Named(String customer, String industry, String country, String year, String contact, String evidence) {}

    /** Why it was sent back; empty if it never was. */
    String sentBackBecause(OrganisationId id) {
        var onboarding = onboardings.get(id);
        return onboarding.state() == OnboardingState.DESCRIBING
                ? Optional.ofNullable(onboarding.reason()).orElse("")
                : "";
    }

    Told told(OrganisationId id, Viewer viewer) {
        OrganisationProfile profile = directory.get(id);
        LegalEntity entity = profile.details().legalEntity();
        Offering offering = profile.details().offering();
        return new Told(
                profile.name(),
                entity.name(),
                Optional.ofNullable(entity.registrationNumber()).orElse(""),
                Optional.ofNullable(entity.webDomain()).orElse(""),
                profile.details().home().name(viewer.language()),
                offering.territories().isEmpty()
                        ? briefing.choice("deliversWhere", "everywhere", viewer)
                        : names(offering.territories(), viewer),
                briefing.capabilities(offering.capabilities(), viewer),
                offering.industries().stream()
                        .map(industry -> taxonomies.name(industry, viewer.language()))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private static String names(Collection<Territory> territories, Viewer viewer) {
        return territories.stream()
                .map(territory -> territory.name(viewer.language()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    List<Named> references(OrganisationId id, Viewer viewer) {
        return proofs.of(id).stream().map(proof -> named(proof, viewer)).toList();
    }

    private Named named(ReferenceProof proof, Viewer viewer) {
        return new Named(
                proof.reference().customer(),
                taxonomies.name(proof.reference().industry(), viewer.language()),
                proof.reference().country().name(viewer.language()),
                proof.reference().year().toString(),
                proof.contact(),
                proof.evidence().orElse(""));
    }

    /** References that nobody has confirmed yet, to choose from. */
    List<Choice> unconfirmed(OrganisationId id) {
        return proofs.of(id).stream()
                .filter(proof -> proof.confirmedBy().isEmpty())
                .map(proof -> new Choice(
                        proof.reference().customer() + ", " + proof.reference().year(),
                        proof.id().toString()))
                .toList();
    }

    List<Choice> capabilities(Viewer viewer) {
        return choices(taxonomies.capabilities(viewer.language()));
    }

    private static List<Choice> choices(List<Term> terms) {
        return terms.stream()
                .map(term -> new Choice(term.name(), term.code()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
