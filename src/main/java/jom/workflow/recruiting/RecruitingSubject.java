package jom.workflow.recruiting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jom.network.Reader;
import jom.portfolio.PortfolioId;
import jom.portfolio.recruiting.RecruitingDesk;
import jom.portfolio.recruiting.RecruitingId;
import jom.portfolio.recruiting.RecruitingView;
import jom.portfolio.recruiting.UnknownRecruiting;
import jom.workflow.Sentences;
import jom.workflow.Subject;
import jom.workflow.SubjectKey;
import jom.workflow.Subjects;
import jom.workflow.Viewer;
import org.springframework.stereotype.Component;

/** Searches for partners as what processes are about. */
@Component(RecruitingProcess.KEY)
class RecruitingSubject implements Subject {

    private final RecruitingDesk recruitings;
    private final RecruitingWords words;
    private final Sentences sentences;

    RecruitingSubject(RecruitingDesk recruitings, RecruitingWords words, Sentences sentences) {
        this.recruitings = recruitings;
        this.words = words;
        this.sentences = sentences;
    }

    @Override
    public Map<String, String> lines(Collection<String> ids, Reader reader, Viewer viewer) {
        Map<String, String> lines = new HashMap<>();
        ids.forEach(key -> Subjects.id(new SubjectKey(RecruitingProcess.KEY, key))
                .flatMap(id -> find(new RecruitingId(id), reader))
                .ifPresent(found -> lines.put(key, line(found, viewer))));
        return lines;
    }

    private Optional<RecruitingView> find(RecruitingId id, Reader reader) {
        try {
            return Optional.of(recruitings.get(id, reader));
        } catch (UnknownRecruiting notForReader) {
            return Optional.empty();
        }
    }

    private String line(RecruitingView recruiting, Viewer viewer) {
        return sentences
                .say("task.recruiting", viewer.language())
                .replace("{area}", words.area(recruiting, viewer))
                .replace("{industry}", words.industry(recruiting, viewer));
    }

    @Override
    public Optional<String> page(UUID id) {
        return Optional.of("/recruitings/" + id);
    }

    @Override
    public Optional<PortfolioId> portfolio(UUID id) {
        return Optional.of(recruitings.get(new RecruitingId(id)).portfolio());
    }
}
