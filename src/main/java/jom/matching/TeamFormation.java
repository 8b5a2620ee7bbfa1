package jom.matching;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.opportunity.Invitations;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityWithdrawn;
import jom.opportunity.TeamSearch;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes teams; people decide. */
@Service
public class TeamFormation {

    /** Of the reason for a decision, in characters. */
    public static final int REASON_LENGTH_MAX = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(TeamFormation.class);

    private final Scout scout;
    private final TeamFinder finder;
    private final Proposals proposals;
    private final Invitations invitations;
    private final TeamSearch search;
    private final Qualified qualified;
    private final AuditTrail audit;
    private final Clock clock;

    TeamFormation(
            Scout scout,
            TeamFinder finder,
            Proposals proposals,
            Invitations invitations,
            TeamSearch search,
            Qualified qualified,
            AuditTrail audit,
            Clock clock) {
        this.scout = scout;
        this.finder = finder;
        this.proposals = proposals;
        this.invitations = invitations;
        this.search = search;
        this.qualified = qualified;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Finds the best team for what is still open and keeps it. A proposal that nobody has decided about stays as it is:
     * then this gives it again.
     *
     * @throws NoEligibleTeam if no team covers it
     */
    @UseCase
    public TeamProposal propose(OpportunityId id) {
        List<StoredProposal> rounds = proposals.of(id);
        if (!rounds.isEmpty() && rounds.get(0).status() == ProposalStatus.PROPOSED) {
            return proposals.read(rounds.get(0));
        }
        Field field = scout.field(id, barred(rounds));
        qualified.keep(id, field);
        FoundTeams found = finder.best(field)
                .or(() -> scout.isEnough(id, field, rounds.isEmpty())
                        ? Optional.of(FoundTeams.nobody())
                        : Optional.empty())
                .orElseThrow(() -> new NoEligibleTeam(field));
        List<TeamMember> members = found.best().members();
        TeamProposal proposal = proposals.keep(
                id,
                rounds.size() + 1,
                new Proposals.Found(found, field.weights(), field.rejected(members, found.keptApart())),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(office(id, "teamProposed")
                .with("round", proposal.round())
                .with("organisations", organisations(members))
                .with("points", found.best().points())
                .with("gap", found.gap())
                .with("alternatives", found.alternatives().size()));
        LOG.info("team proposed opportunity={} round={} partners={}", id, proposal.round(), members.size());
        return proposal;
    }

    /** The present proposal, or the last one that was decided. */
    @Transactional(readOnly = true)
    public Optional<TeamProposal> latest(OpportunityId id) {
        return proposals.latest(id).map(proposals::read);
    }

    /** Why nobody could be proposed right now. */
    @Transactional(readOnly = true)
    public Unfilled unfilled(OpportunityId id) {
        return Unfilled.of(scout.field(id, barred(proposals.of(id))));
    }

    /**
     * Takes a team that is proposed: its members are invited.
     *
     * @param number 0 for the best, 1 and so on for the alternatives
     * @param reason at most {@value #REASON_LENGTH_MAX} characters
     * @return who is to be asked now
     * @throws NothingProposed if there is no open proposal, or no such alternative
     */
    @UseCase
    public List<OrganisationId> confirm(OpportunityId id, int number, @Nullable String reason) {
        StoredProposal row = open(id);
        TeamProposal proposal = proposals.read(row);
        List<TeamMember> members = proposal.choice().team(number).members();
        if (!members.isEmpty()) {
            invitations.invite(id, members.stream().map(TeamMember::invitation).toList());
        }
        row.choose(number);
        decide(row, ProposalStatus.CONFIRMED, reason, Set.of());
        LOG.info("team confirmed opportunity={} round={} alternative={}", id, proposal.round(), number);
        return members.stream().map(TeamMember::organisation).toList();
    }

    /**
     * Refuses the proposal: the next {@link #propose} finds another one.
     *
     * @param excluded whom no further proposal for this opportunity names
     * @param reason at most {@value #REASON_LENGTH_MAX} characters
     * @throws NothingProposed if there is no open proposal
     */
    @UseCase
    public void proposeAgain(OpportunityId id, Set<OrganisationId> excluded, @Nullable String reason) {
        decide(open(id), ProposalStatus.REJECTED, reason, excluded);
    }

    /** Has a team sought once more where none was found; the next {@link #propose} does. */
    @UseCase
    public void searchAgain(OpportunityId id) {
        audit.record(office(id, "searchRepeated"));
        LOG.info("search for a team repeated opportunity={}", id);
    }

    /**
     * Gives the search up, and the opportunity with it.
     *
     * @param reason at most {@value #REASON_LENGTH_MAX} characters
     * @throws jom.opportunity.StageNotReachable if no team is sought
     */
    @UseCase
    public void abandon(OpportunityId id, String reason) {
        search.abandon(id, reason);
        proposals.open(id).ifPresent(row -> decide(row, ProposalStatus.ABANDONED, reason, Set.of()));
    }

    /** An open proposal ends with the opportunity. */
    @EventListener
    void end(OpportunityWithdrawn fact) {
        proposals.open(fact.opportunity()).ifPresent(row -> decide(row, ProposalStatus.ABANDONED, null, Set.of()));
    }

    private StoredProposal open(OpportunityId id) {
        return proposals.open(id).orElseThrow(NothingProposed::toDecide);
    }

    private void decide(
            StoredProposal row, ProposalStatus decision, @Nullable String reason, Set<OrganisationId> excluded) {
        String words = Texts.optional("reason", reason, REASON_LENGTH_MAX);
        row.decide(decision, words, Proposals.text(excluded), clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(office(row.opportunity(), "team" + capitalised(decision.key()))
                .changed("status", ProposalStatus.PROPOSED.key(), decision.key())
                .with("round", row.round())
                .with("alternative", row.chosen() == 0 ? null : row.chosen())
                .with("reason", words)
                .with("excluded", Proposals.text(excluded)));
    }

    static Scout.Barred barred(List<StoredProposal> rounds) {
        return Scout.Barred.nobody().and(Proposals.excluded(rounds), RejectionReason.EXCLUDED);
    }

    static AuditRecord office(OpportunityId id, String fact) {
        return AuditRecord.of(id.value(), "matching." + fact).visibleTo(Audience.OFFICE);
    }

    private static List<String> organisations(List<TeamMember> members) {
        return members.stream().map(member -> member.organisation().toString()).toList();
    }

    private static String capitalised(String key) {
        return Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }
}
