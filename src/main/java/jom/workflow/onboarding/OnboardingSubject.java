package jom.workflow.onboarding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.onboarding.OnboardingDesk;
import jom.network.onboarding.UnknownOnboarding;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.workflow.Sentences;
import jom.workflow.Subject;
import jom.workflow.SubjectKey;
import jom.workflow.Subjects;
import jom.workflow.Viewer;
import org.springframework.stereotype.Component;

/** Onboardings as what processes are about. */
@Component(OnboardingProcess.SUBJECT)
class OnboardingSubject implements Subject {

    private final OnboardingDesk onboardings;
    private final OrganisationDirectory organisations;
    private final PortfolioDirectory portfolios;
    private final Sentences sentences;

    OnboardingSubject(
            OnboardingDesk onboardings,
            OrganisationDirectory organisations,
            PortfolioDirectory portfolios,
            Sentences sentences) {
        this.onboardings = onboardings;
        this.organisations = organisations;
        this.portfolios = portfolios;
        this.sentences = sentences;
    }

    @Override
    public Map<String, String> lines(Collection<String> ids, Reader reader, Viewer viewer) {
        Map<String, String> lines = new HashMap<>();
        ids.forEach(key -> Subjects.id(new SubjectKey(OnboardingProcess.SUBJECT, key))
                .map(OrganisationId::new)
                .filter(id -> isFor(id, reader))
                .ifPresent(id -> lines.put(key, line(id, viewer))));
        return lines;
    }

    private boolean isFor(OrganisationId id, Reader reader) {
        try {
            onboardings.get(id, reader);
            return true;
        } catch (UnknownOnboarding notForReader) {
            return false;
        }
    }

    private String line(OrganisationId id, Viewer viewer) {
        return sentences.say("task.onboarding", viewer.language()).replace("{organisation}", organisations.name(id));
    }

    @Override
    public Optional<String> page(UUID id) {
        return Optional.of("/onboardings/" + id);
    }

    /** A newcomer is in no portfolio; its verifier looks after it, in the portfolio that she has managed for longest. */
    @Override
    public Optional<PortfolioId> portfolio(UUID id) {
        return portfolios.managedBy(onboardings.get(new OrganisationId(id)).verifier()).stream()
                .min(Comparator.comparing(PortfolioId::value));
    }
}
