package jom.proposal;

import java.util.List;
import jom.opportunity.OpportunityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads charters. Who may read is up to the caller: every participant and the managers of the portfolio. */
@Service
public class CharterReading {

    private final CharterArchive archive;
    private final OwnClauses ownClauses;

    CharterReading(CharterArchive archive, OwnClauses ownClauses) {
        this.archive = archive;
        this.ownClauses = ownClauses;
    }

    /** The charter as it stands. */
    @Transactional(readOnly = true)
    public CharterView current(OpportunityId opportunity) {
        CharterRound round = archive.round(opportunity);
        Charter charter = round.charter();
        boolean proposed = charter.round() > 0;
        List<Clause> clauses = archive.clauses(charter);
        return new CharterView(
                opportunity,
                charter.version(),
                charter.state(),
                charter.round(),
                proposed ? charter.hash() : null,
                proposed ? charter.contractingParty() : null,
                OwnClauses.confidentiality(clauses),
                ownClauses.workSplit(clauses),
                clauses,
                round.signatures(),
                round.objections());
    }

    /** What the participants had against the version last proposed, in the order they said it. */
    @Transactional(readOnly = true)
    public List<Objection> objections(OpportunityId opportunity) {
        return archive.round(opportunity).objections();
    }
}
