package jom.workflow.subject;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jom.network.Reader;
import jom.opportunity.MaskedOpportunity;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.UnknownOpportunity;
import jom.portfolio.PortfolioId;
import jom.workflow.Sentences;
import jom.workflow.Subject;
import jom.workflow.SubjectKey;
import jom.workflow.Subjects;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.springframework.stereotype.Component;

/**
 * Opportunities as what processes are about. Who takes part or manages the portfolio reads number and title; who is asked to
 * take part reads the little that may be known before the answer.
 */
@Component(Subjects.OPPORTUNITY)
class OpportunitySubject implements Subject {

    private final Opportunities opportunities;
    private final Briefing briefing;
    private final Sentences sentences;

    OpportunitySubject(Opportunities opportunities, Briefing briefing, Sentences sentences) {
        this.opportunities = opportunities;
        this.briefing = briefing;
        this.sentences = sentences;
    }

    @Override
    public Map<String, String> lines(Collection<String> ids, Reader reader, Viewer viewer) {
        Map<OpportunityId, String> keys = new LinkedHashMap<>();
        ids.forEach(key -> id(key).ifPresent(id -> keys.put(id, key)));
        Map<String, String> lines = new HashMap<>();
        opportunities
                .titles(reader, keys.keySet())
                .forEach(known -> lines.put(keys.get(known.id()), known.number() + " \u00b7 " + known.title()));
        keys.forEach((id, key) -> {
            if (!lines.containsKey(key)) {
                preview(id, reader, viewer).ifPresent(line -> lines.put(key, line));
            }
        });
        return lines;
    }

    @Override
    public Optional<String> page(UUID id) {
        return Optional.of("/opportunities/" + id);
    }

    @Override
    public Optional<PortfolioId> portfolio(UUID id) {
        return Optional.of(opportunities.facts(new OpportunityId(id)).portfolio());
    }

    private Optional<String> preview(OpportunityId id, Reader reader, Viewer viewer) {
        try {
            return reader.organisations().stream()
                    .flatMap(organisation -> opportunities.preview(id, organisation).stream())
                    .findFirst()
                    .map(masked -> words(masked, viewer));
        } catch (UnknownOpportunity gone) {
            return Optional.empty();
        }
    }

    private String words(MaskedOpportunity masked, Viewer viewer) {
        return sentences
                .say("task.preview", viewer.language())
                .replace("{roles}", briefing.roles(masked.roles(), viewer))
                .replace("{country}", masked.country().name(viewer.language()))
                .replace("{band}", masked.valueBand().text(viewer.written()));
    }

    /** Portfolio managers' own processes may be about nothing. */
    private static Optional<OpportunityId> id(String businessKey) {
        return Subjects.id(new SubjectKey(Subjects.OPPORTUNITY, businessKey)).map(OpportunityId::new);
    }
}
