package jom.workbench.onboarding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.network.onboarding.Likeness;
import jom.network.onboarding.OnboardingState;
import jom.network.onboarding.OnboardingStep;
import jom.network.onboarding.OnboardingView;
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
                        word(each.state()),
                        names.getOrDefault(each.verifier(), ""),
                        each.startedAt()))
                .toList();
    }

    List<StepLine> steps(List<StepTaken> steps) {
        Map<PersonId, String> names = names(steps.stream().map(StepTaken::by).toList());
        return steps.stream()
                .map(taken -> new StepLine(
                        word(taken.step()), names.getOrDefault(taken.by(), ""), taken.at(), taken.reason()))
                .toList();
    }

    List<SimilarLine> similar(List<SimilarOrganisation> found) {
        return found.stream()
                .map(each -> new SimilarLine(
                        each.name(),
                        each.alike().stream()
                                .sorted()
                                .map(OnboardingLines::word)
                                .toList()))
                .toList();
    }

    private Map<PersonId, String> names(Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        people.all(ids).forEach(person -> names.put(person.id(), person.displayName()));
        return names;
    }

    private static String word(OnboardingState state) {
        return switch (state) {
            case DESCRIBING -> "describing";
            case VERIFYING -> "verifying";
            case VERIFIED -> "verified";
            case REFUSED -> "refused";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static String word(OnboardingStep step) {
        return switch (step) {
            case STARTED -> "started";
            case SUBMITTED -> "submitted";
            case SENT_BACK -> "sentBack";
            case ACCEPTED -> "accepted";
            case REFUSED -> "refused";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static String word(Likeness likeness) {
        return switch (likeness) {
            case REGISTRATION_NUMBER -> "registrationNumber";
            case WEB_DOMAIN -> "webDomain";
            case NAME -> "name";
        };
    }
}
