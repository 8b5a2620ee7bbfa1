package jom.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jom.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Keeps charters: a round is one select, a version one batch of inserts. */
@Component
class CharterArchive {

    private final CharterRecords charters;
    private final CharterClauses clauses;
    private final CharterAnswers answers;

    CharterArchive(CharterRecords charters, CharterClauses clauses, CharterAnswers answers) {
        this.charters = charters;
        this.clauses = clauses;
        this.answers = answers;
    }

    boolean has(OpportunityId opportunity) {
        return charters.existsById(opportunity.value());
    }

    void add(Charter charter) {
        charters.save(charter);
    }

    /** The current round; {@link NoCharter} if there is none. */
    CharterRound round(OpportunityId opportunity) {
        List<Object[]> rows = answers.currentRound(opportunity.value());
        if (rows.isEmpty()) {
            throw new NoCharter();
        }
        List<CharterAnswer> given = rows.stream()
                .flatMap(row -> Stream.ofNullable((CharterAnswer) row[1]))
                .toList();
        return new CharterRound((Charter) Objects.requireNonNull(rows.get(0)[0]), given);
    }

    /** The clauses of the version that is current, ordered by kind. */
    List<Clause> clauses(Charter charter) {
        return clauses.ofRound(charter.opportunity().value(), charter.round()).stream()
                .map(CharterClause::clause)
                .toList();
    }

    void addVersion(Charter charter, Collection<Clause> content) {
        clauses.saveAll(content.stream()
                .map(clause -> new CharterClause(charter.opportunity(), charter.round(), clause))
                .toList());
    }

    void add(CharterAnswer answer) {
        answers.save(answer);
    }
}
