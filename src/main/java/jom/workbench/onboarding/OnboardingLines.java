package jom.workbench.onboarding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.network.duplicates.Likeness;
import jom.network.onboarding.OnboardingView;
import jom.network.onboarding.ReferenceProof;
import jom.network.onboarding.SimilarOrganisation;
import jom.network.onboarding.StepTaken;
import org.springframework.stereotype.Component;

/** Puts names to what onboardings are about. */
@Component
class OnboardingLines {

    private final PeopleDirectory people;
    private final OrganisationDirectory organisations;

    OnboardingLines(PeopleDirectory people, OrganisationDirectory organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    List<OnboardingLine> of(List<OnboardingView> onboardings) {
        Map<OrganisationId, String> called = organisations.names(
                onboardings.stream().map(OnboardingView::organisation).toList());
        Map<PersonId, String> names =
                names(onboardings.stream().map(OnboardingView::verifier).toList());
        return onboardings.stream()
                .map(each -> new OnboardingLine(
                        each.organisation(),
                        called.getOrDefault(each.organisation(), ""),
                        each.state().key(),
                        names.getOrDefault(each.verifier(), ""),
                        each.startedAt()))
                .toList();
    }

    List<StepLine> steps(List<StepTaken> steps) {
        Map<PersonId, String> names =
                names(steps.stream().map(StepTaken::by).filter(Objects::nonNull).toList());
        return steps.stream()
                .map(taken -> new StepLine(
                        taken.step().key(),
                        taken.by() == null ? "" : names.getOrDefault(taken.by(), ""),
                        taken.at(),
                        taken.reason()))
                .toList();
    }

    List<ReferenceLine> references(List<ReferenceProof> proofs) {
        Map<PersonId, String> names = names(
                proofs.stream().flatMap(proof -> proof.confirmedBy().stream()).toList());
        return proofs.stream()
                .map(proof -> new ReferenceLine(
                        proof.id(),
                        proof.reference(),
                        proof.contact(),
                        proof.evidence().orElse(""),
                        proof.confirmedBy()
                                .map(by -> names.getOrDefault(by, ""))
                                .orElse(""),
                        proof.confirmedAt().orElse(null)))
                .toList();
    }

    List<SimilarLine> similar(List<SimilarOrganisation> found) {
        return found.stream()
                .map(each -> new SimilarLine(
                        each.name(),
                        each.alike().stream().sorted().map(Likeness::key).toList()))
                .toList();
    }

    private Map<PersonId, String> names(Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        people.all(ids).forEach(person -> names.put(person.id(), person.displayName()));
        return names;
    }
}
