package jom.proposal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantReleased;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What each participant does to a joint proposal: write its section, sign off the whole, or object to it. */
@Service
public class ProposalContributions {

    /** Below this, a hundred sections add up to an amount that can be stored. */
    private static final BigDecimal SECTION_TOTAL_LIMIT = BigDecimal.TEN.pow(13);

    private final ProposalArchive archive;
    private final Team team;
    private final ProposalAudit audit;
    private final Clock clock;
    private final List<PriceRule> rules;

    ProposalContributions(
            ProposalArchive archive, Team team, AuditTrail trail, Clock clock, ObjectProvider<PriceRule> rules) {
        this.rules = rules.orderedStream().toList();
        this.archive = archive;
        this.team = team;
        this.audit = new ProposalAudit(trail);
        this.clock = clock;
    }

    /**
     * Writes a section, whatever it said before. What had been signed off no longer is; writing the same again changes
     * nothing.
     */
    @UseCase
    public void contribute(OpportunityId opportunity, ContributeSection order) {
        JointProposal proposal = changeable(opportunity, order.organisation());
        if (!write(proposal, order, archive.section(opportunity, order.organisation()))) {
            audit.left(opportunity, order.organisation());
        }
    }

    /**
     * Writes a section as long as it is the one the caller has read.
     *
     * @param read the version that was read; 0 if nobody had written the section
     */
    @UseCase
    public void contribute(OpportunityId opportunity, ContributeSection order, long read) {
        JointProposal proposal = changeable(opportunity, order.organisation());
        Optional<ProposalSection> section = archive.section(opportunity, order.organisation());
        if (section.map(ProposalSection::tag).orElse(0L) != read) {
            throw new SectionChanged();
        }
        write(proposal, order, section);
    }

    private JointProposal changeable(OpportunityId opportunity, OrganisationId organisation) {
        JointProposal proposal = archive.lock(opportunity);
        proposal.requireChangeable();
        team.requireParticipants(opportunity, Set.of(organisation));
        return proposal;
    }

    /** Whether the section says something else now. */
    private boolean write(JointProposal proposal, ContributeSection order, Optional<ProposalSection> section) {
        requireReckonable(order);
        if (section.isPresent() && section.get().says(order)) {
            return false;
        }
        OpportunityId opportunity = proposal.opportunity();
        rules.forEach(rule -> rule.check(opportunity, order.priceLines()));
        if (proposal.state() == ProposalState.SIGNING) {
            audit.signOffsRevoked(opportunity, archive.signOffs(opportunity));
        }
        audit.contributed(opportunity, order, section);
        if (section.isPresent()) {
            section.get().rewrite(order, clock.instant());
        } else {
            archive.add(new ProposalSection(opportunity, order, clock.instant()));
        }
        return true;
    }

    private static void requireReckonable(ContributeSection order) {
        Map<Currency, BigDecimal> totals = new HashMap<>();
        order.priceLines()
                .forEach(line ->
                        totals.merge(line.price().currency(), line.price().amount(), BigDecimal::add));
        if (totals.values().stream().anyMatch(total -> total.abs().compareTo(SECTION_TOTAL_LIMIT) >= 0)) {
            throw new PriceTooLarge();
        }
    }

    /** Who left offers nothing any more: its section goes, and the others write and sign off anew. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE) // before processes are told, which ask for it
    void withdraw(ParticipantReleased fact) {
        OpportunityId opportunity = fact.opportunity();
        if (!archive.has(opportunity)) {
            return;
        }
        JointProposal proposal = archive.lock(opportunity);
        audit.signOffsRevoked(opportunity, archive.signOffs(opportunity));
        archive.section(opportunity, fact.organisation()).ifPresent(section -> {
            audit.withdrawn(opportunity, section);
            archive.remove(section);
        });
        proposal.reopen();
    }

    /** Signs off the whole proposal as it is now, in the name of a participant. */
    @UseCase
    public void signOff(OpportunityId opportunity, OrganisationId organisation) {
        say(opportunity, organisation, SignOff.Decision.SIGNED_OFF, "");
    }

    /** Refuses to sign off the proposal as it is now, in the name of a participant, with the reason. */
    @UseCase
    public void object(OpportunityId opportunity, OrganisationId organisation, String comment) {
        Texts.required("comment", comment, Objection.COMMENT_LENGTH_MAX);
        say(opportunity, organisation, SignOff.Decision.OBJECTED, comment);
    }

    private void say(
            OpportunityId opportunity, OrganisationId organisation, SignOff.Decision decision, String comment) {
        archive.get(opportunity).requireSigning();
        team.requireParticipants(opportunity, Set.of(organisation));
        if (decision == SignOff.Decision.SIGNED_OFF) {
            JointProposals.requirePositive(archive.total(opportunity));
        }
        SignOff.Word word =
                new SignOff.Word(decision, archive.content(opportunity).hash(), comment, clock.instant());
        Optional<SignOff> before = archive.signOff(opportunity, organisation);
        if (before.isPresent() && before.get().isAgain(word)) {
            return;
        }
        before.ifPresentOrElse(said -> said.say(word), () -> archive.add(new SignOff(opportunity, organisation, word)));
        audit.said(opportunity, organisation, word);
    }
}
