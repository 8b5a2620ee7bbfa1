package jom.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jom.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Gathers what a charter agrees on: the clauses of this module and those of every source. */
@Component
class ClauseCollection {

    private final OwnClauses ownClauses;
    private final List<ClauseSource> sources;

    ClauseCollection(OwnClauses ownClauses, List<ClauseSource> sources) {
        this.ownClauses = ownClauses;
        this.sources = List.copyOf(sources);
    }

    void draft(OpportunityId opportunity) {
        sources.forEach(source -> source.draft(opportunity));
    }

    /** All clauses, ordered by kind. */
    List<Clause> collect(OpportunityId opportunity, ProposeCharter order) {
        List<Clause> clauses = new ArrayList<>(ownClauses.write(order));
        sources.forEach(source -> clauses.add(source.clause(opportunity, order.contractingParty())));
        clauses.sort(Comparator.comparing(Clause::kind));
        if (clauses.stream().map(Clause::kind).distinct().count() < clauses.size()) {
            throw new IllegalStateException("two sources supply clauses of one kind");
        }
        return List.copyOf(clauses);
    }
}
