package jom.proposal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantReleased;
import jom.platform.UseCase;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the participants of an opportunity to sign one charter: propose a version, sign or counter it, close the round;
 * after three rounds in vain the portfolio manager settles it.
 */
@Service
public class Charters {

    private final CharterArchive archive;
    private final ClauseCollection clauses;
    private final Team team;
    private final CharterChronicle chronicle;
    private final Clock clock;

    Charters(CharterArchive archive, ClauseCollection clauses, Team team, CharterChronicle chronicle, Clock clock) {
        this.archive = archive;
        this.clauses = clauses;
        this.team = team;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * Opens the charter of an opportunity and lets every source prepare its clause; one that a changed team has to sign
     * again is prepared again. Doing it again changes nothing.
     */
    @UseCase
    public void draft(OpportunityId opportunity) {
        if (!archive.has(opportunity)) {
            archive.add(new Charter(opportunity));
            clauses.draft(opportunity);
            chronicle.drafted(opportunity);
        } else if (archive.round(opportunity).charter().state() == CharterState.DRAFTED) {
            clauses.draft(opportunity);
        }
    }

    /** Whether everybody who takes part at present has signed the charter. */
    @Transactional(readOnly = true)
    public boolean isSigned(OpportunityId opportunity) {
        return archive.round(opportunity).charter().isSigned();
    }

    /** A team that has changed signs anew; what was signed before stays as it was, in its own rounds. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE) // before processes are told, which ask for it
    void reopen(ParticipantReleased fact) {
        OpportunityId opportunity = fact.opportunity();
        if (archive.has(opportunity)) {
            Charter charter = archive.round(opportunity).charter();
            boolean proposed = charter.round() > 0;
            charter.reopen();
            if (proposed) {
                chronicle.reopened(charter);
            }
        }
    }

    /**
     * Puts a new version to the participants. Signatures of versions before it no longer count.
     *
     * @return the hash that everybody is asked to sign
     */
    @UseCase
    public ContentHash propose(OpportunityId opportunity, ProposeCharter order) {
        Charter charter = archive.round(opportunity).charter();
        team.requireParticipants(opportunity, named(order));
        List<Clause> content = clauses.collect(opportunity, order);
        ContentHash hash = charter.propose(order.contractingParty(), content);
        archive.addVersion(charter, content);
        chronicle.proposed(charter);
        return hash;
    }

    private static Set<OrganisationId> named(ProposeCharter order) {
        Set<OrganisationId> parties = new HashSet<>();
        for (WorkShare share : order.workSplit()) {
            if (!parties.add(share.organisationId())) {
                throw new PartyNamedTwice();
            }
        }
        parties.add(order.contractingParty());
        return parties;
    }

    /**
     * Signs the current version in the name of a participant. Signing the same version again changes nothing.
     *
     * @param hash of the version that was read; only the current one can be signed
     */
    @UseCase
    public void sign(OpportunityId opportunity, OrganisationId organisation, ContentHash hash) {
        CharterRound round = archive.round(opportunity);
        team.requireParticipants(opportunity, Set.of(organisation));
        round.sign(organisation, hash, clock.instant()).ifPresent(signature -> {
            archive.add(signature);
            chronicle.signedBy(organisation, round.charter());
        });
    }

    /** Refuses the current version in the name of a participant, with what it wants instead. */
    @UseCase
    public void counter(OpportunityId opportunity, OrganisationId organisation, String comment) {
        CharterRound round = archive.round(opportunity);
        team.requireParticipants(opportunity, Set.of(organisation));
        archive.add(round.counter(organisation, comment, clock.instant()));
        chronicle.counteredBy(organisation, round.charter(), comment);
    }

    /**
     * Ends the current round. If every participant signed, the opportunity is chartered and {@link CharterSigned} is
     * published in this transaction. Asked again the result is the same, and nothing more happens.
     */
    @UseCase
    public RoundResult closeRound(OpportunityId opportunity) {
        CharterRound round = archive.round(opportunity);
        Charter charter = round.charter();
        boolean open = charter.state() == CharterState.PROPOSED;
        RoundResult result = round.close(team.participants(opportunity));
        if (open && result.signed()) {
            chronicle.agreed(charter, archive.clauses(charter));
        } else if (open) {
            chronicle.failed(charter);
        }
        return result;
    }
}
