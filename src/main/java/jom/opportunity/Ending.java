package jom.opportunity;

import org.springframework.stereotype.Component;

/** What every early end has in common: the claim becomes free, nobody is asked any more. */
@Component
class Ending {

    private final Claims claims;
    private final TeamChanges team;
    private final Chronicle chronicle;

    Ending(Claims claims, TeamChanges team, Chronicle chronicle) {
        this.claims = claims;
        this.team = team;
        this.chronicle = chronicle;
    }

    void end(Opportunity opportunity, Stage end, String reason) {
        Stage before = opportunity.stage();
        opportunity.end(end, reason);
        claims.release(opportunity.id());
        team.recallAll(opportunity.id());
        chronicle.keep(Chronicle.about(opportunity.id(), end.key())
                .changed("stage", before.key(), end.key())
                .with("reason", reason));
    }

    void tell(Record fact) {
        chronicle.tell(fact);
    }
}
