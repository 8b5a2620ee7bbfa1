package jom.proposal;

import java.util.List;
import jom.kernel.Money;
import jom.opportunity.OpportunityId;
import jom.opportunity.Progress;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads a joint proposal from the first draft over review and sign-offs to the customer. */
@Service
public class JointProposals {

    private static final Logger LOG = LoggerFactory.getLogger(JointProposals.class);

    private final ProposalArchive archive;
    private final Team team;
    private final Progress progress;
    private final AuditTrail audit;

    JointProposals(ProposalArchive archive, Team team, Progress progress, AuditTrail audit) {
        this.archive = archive;
        this.team = team;
        this.progress = progress;
        this.audit = audit;
    }

    /** Opens the proposal of an opportunity. Doing it again changes nothing. */
    @UseCase
    public void open(OpportunityId opportunity) {
        if (!archive.has(opportunity)) {
            archive.add(new JointProposal(opportunity));
            audit.record(AuditRecord.of(opportunity.value(), "proposal.opened"));
        }
    }

    /** The prime finds the proposal good: every participant has its section, and the total is above zero. */
    @UseCase
    public void approve(OpportunityId opportunity, String remark) {
        JointProposal proposal = archive.lock(opportunity);
        if (!archive.content(opportunity).authors().containsAll(team.participants(opportunity))) {
            throw new SectionMissing();
        }
        requirePositive(archive.total(opportunity));
        proposal.approve(remark);
        audit.record(AuditRecord.of(opportunity.value(), "proposal.approved").with("remark", remark));
    }

    /** The prime wants the sections worked over. */
    @UseCase
    public void sendBack(OpportunityId opportunity, String remark) {
        archive.lock(opportunity).sendBack(remark);
        audit.record(AuditRecord.of(opportunity.value(), "proposal.sentBack").with("remark", remark));
    }

    static void requirePositive(List<Money> total) {
        if (total.isEmpty() || !total.stream().allMatch(Money::isPositive)) {
            throw new TotalNotPositive();
        }
    }

    /**
     * Ends the sign-offs.
     *
     * @return whether every participant signed off the content as it is now; if not, sections can be changed again. Asked
     *     again the answer is the same
     */
    @UseCase
    public boolean closeSignOffs(OpportunityId opportunity) {
        JointProposal proposal = archive.lock(opportunity);
        if (proposal.state() != ProposalState.SIGNING) {
            return proposal.isSignedOff();
        }
        ContentHash content = archive.content(opportunity).hash();
        List<SignOff> valid = archive.signOffs(opportunity).stream()
                .filter(signOff -> signOff.isYes() && signOff.isAbout(content))
                .toList();
        boolean complete =
                valid.stream().map(SignOff::organisation).toList().containsAll(team.participants(opportunity));
        proposal.close(complete);
        audit.record(AuditRecord.of(opportunity.value(), complete ? "proposal.signedOff" : "proposal.notSignedOff")
                .with("content", content.hex()));
        return complete;
    }

    /** Hands the signed-off proposal to the customer; nothing in it changes any more. Doing it again changes nothing. */
    @UseCase
    public void release(OpportunityId opportunity) {
        JointProposal proposal = archive.lock(opportunity);
        if (proposal.state() == ProposalState.RELEASED) {
            return;
        }
        proposal.release();
        progress.proposalReleased(opportunity);
        audit.record(AuditRecord.of(opportunity.value(), "proposal.released"));
        LOG.info("proposal released opportunity={}", opportunity);
    }

    /** All price lines of all sections, in their order. */
    @Transactional(readOnly = true)
    public List<PriceLine> prices(OpportunityId opportunity) {
        return archive.sections(opportunity).stream()
                .flatMap(section -> section.priceLines().stream())
                .toList();
    }

    /** What the customer is to pay: the sum of all price lines, one amount per currency, ordered by currency. */
    @Transactional(readOnly = true)
    public List<Money> total(OpportunityId opportunity) {
        return archive.total(opportunity);
    }
}
