package jom.workflow.introduction;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jom.network.OrganisationDirectory;
import jom.network.Reader;
import jom.portfolio.PortfolioId;
import jom.portfolio.introduction.IntroductionDesk;
import jom.portfolio.introduction.IntroductionId;
import jom.portfolio.introduction.IntroductionView;
import jom.portfolio.introduction.UnknownIntroduction;
import jom.workflow.Sentences;
import jom.workflow.Subject;
import jom.workflow.SubjectKey;
import jom.workflow.Subjects;
import jom.workflow.Viewer;
import org.springframework.stereotype.Component;

/** Introductions as what processes are about. */
@Component(IntroductionProcess.KEY)
class IntroductionSubject implements Subject {

    private final IntroductionDesk introductions;
    private final OrganisationDirectory organisations;
    private final Sentences sentences;

    IntroductionSubject(IntroductionDesk introductions, OrganisationDirectory organisations, Sentences sentences) {
        this.introductions = introductions;
        this.organisations = organisations;
        this.sentences = sentences;
    }

    @Override
    public Map<String, String> lines(Collection<String> ids, Reader reader, Viewer viewer) {
        Map<String, String> lines = new HashMap<>();
        ids.forEach(key -> Subjects.id(new SubjectKey(IntroductionProcess.KEY, key))
                .flatMap(id -> find(new IntroductionId(id), reader))
                .ifPresent(found -> lines.put(key, line(found, viewer))));
        return lines;
    }

    /** The two and the managers know of it; what each may read of it the page and the tasks decide. */
    private Optional<IntroductionView> find(IntroductionId id, Reader reader) {
        try {
            IntroductionView found = introductions.get(id);
            boolean isFor = introductions.looksAfter(found.portfolio(), reader)
                    || reader.belongsTo(found.one())
                    || reader.belongsTo(found.other());
            return isFor ? Optional.of(found) : Optional.empty();
        } catch (UnknownIntroduction none) {
            return Optional.empty();
        }
    }

    private String line(IntroductionView introduction, Viewer viewer) {
        return sentences
                .say("task.introduction", viewer.language())
                .replace("{one}", organisations.name(introduction.one()))
                .replace("{other}", organisations.name(introduction.other()));
    }

    @Override
    public Optional<String> page(UUID id) {
        return Optional.of("/introductions/" + id);
    }

    @Override
    public Optional<PortfolioId> portfolio(UUID id) {
        return Optional.of(introductions.get(new IntroductionId(id)).portfolio());
    }
}
