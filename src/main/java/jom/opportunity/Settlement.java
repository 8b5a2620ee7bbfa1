package jom.opportunity;

import java.time.Year;
import jom.network.Reference;
import jom.network.References;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The end of a success: the revenue is divided, and the win becomes a reference of everybody who took part. */
@Service
public class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

    private final StoredOpportunities opportunities;
    private final Participants participants;
    private final Claims claims;
    private final References references;
    private final Chronicle chronicle;

    Settlement(
            StoredOpportunities opportunities,
            Participants participants,
            Claims claims,
            References references,
            Chronicle chronicle) {
        this.opportunities = opportunities;
        this.participants = participants;
        this.claims = claims;
        this.references = references;
        this.chronicle = chronicle;
    }

    /**
     * Adds the references, frees the claim and publishes {@link OpportunitySettled}.
     *
     * @throws StageNotReachable if it was not won, or was settled before
     */
    @UseCase
    public void complete(OpportunityId id) {
        Opportunity opportunity = opportunities.require(id);
        Stage before = opportunity.stage();
        opportunity.become(Stage.SETTLED);
        OpportunityFacts facts = opportunity.facts();
        Reference reference = new Reference(
                facts.customer().name(),
                facts.customer().industry(),
                facts.customer().country(),
                Year.of(chronicle.today().getYear()),
                facts.need().solutionAreas());
        participants.of(id).stream()
                .filter(Participant::isActive)
                .forEach(participant -> references.add(participant.organisation(), reference, id));
        claims.release(id);
        chronicle.keep(Chronicle.about(id, "settled")
                .changed("stage", before.key(), opportunity.stage().key()));
        LOG.info("opportunity settled opportunity={}", id);
        chronicle.tell(new OpportunitySettled(id));
    }
}
