package jom.workflow.handover;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jom.network.Reader;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.handover.HandoverDesk;
import jom.portfolio.handover.HandoverId;
import jom.portfolio.handover.HandoverView;
import jom.portfolio.handover.UnknownHandover;
import jom.workflow.Sentences;
import jom.workflow.Subject;
import jom.workflow.SubjectKey;
import jom.workflow.Subjects;
import jom.workflow.Viewer;
import org.springframework.stereotype.Component;

/** Handovers as what processes are about. */
@Component(HandoverProcess.KEY)
class HandoverSubject implements Subject {

    private final HandoverDesk handovers;
    private final PortfolioDirectory portfolios;
    private final Sentences sentences;

    HandoverSubject(HandoverDesk handovers, PortfolioDirectory portfolios, Sentences sentences) {
        this.handovers = handovers;
        this.portfolios = portfolios;
        this.sentences = sentences;
    }

    /** Hardly anybody has tasks of more than one, so each is read by itself. */
    @Override
    public Map<String, String> lines(Collection<String> ids, Reader reader, Viewer viewer) {
        Map<String, String> lines = new HashMap<>();
        ids.forEach(key -> Subjects.id(new SubjectKey(HandoverProcess.KEY, key))
                .flatMap(id -> find(new HandoverId(id), reader))
                .ifPresent(found -> lines.put(key, line(found, viewer))));
        return lines;
    }

    private Optional<HandoverView> find(HandoverId id, Reader reader) {
        try {
            return Optional.of(handovers.get(id, reader));
        } catch (UnknownHandover notForReader) {
            return Optional.empty();
        }
    }

    private String line(HandoverView handover, Viewer viewer) {
        return sentences
                .say("task.handover", viewer.language())
                .replace("{portfolio}", portfolios.get(handover.portfolio()).name());
    }

    @Override
    public Optional<String> page(UUID id) {
        return Optional.of("/handovers/" + id);
    }

    @Override
    public Optional<PortfolioId> portfolio(UUID id) {
        return Optional.of(handovers.get(new HandoverId(id)).portfolio());
    }
}
