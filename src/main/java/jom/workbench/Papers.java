package jom.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jom.kernel.BusinessRuleViolation;
import jom.network.Reader;
import jom.network.Role;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityView;
import jom.proposal.CharterReading;
import jom.proposal.CharterView;
import jom.proposal.ProposalReading;
import jom.proposal.ProposalView;
import jom.revenue.DealView;
import jom.revenue.LedgerReading;
import jom.revenue.OwnPart;
import jom.revenue.SplitAgreementView;
import jom.revenue.SplitNegotiation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the participants have agreed on and offered, and the money, as far as each is for the reader. */
@Component
class Papers {

    private final CharterReading charters;
    private final SplitNegotiation splits;
    private final ProposalReading proposals;
    private final LedgerReading ledger;

    Papers(CharterReading charters, SplitNegotiation splits, ProposalReading proposals, LedgerReading ledger) {
        this.charters = charters;
        this.splits = splits;
        this.proposals = proposals;
        this.ledger = ledger;
    }

    /**
     * Each is {@code null} or empty where there is none yet.
     *
     * @param parts what the reader's organisations get
     * @param deal the whole deal, for the portfolio's managers and the finance people of the contracting party
     */
    record Folder(
            @Nullable CharterView charter,
            @Nullable SplitAgreementView split,
            @Nullable ProposalView proposal,
            List<OwnPart> parts,
            @Nullable DealView deal) {}

    /** @param office whether the reader manages the portfolio */
    Folder of(OpportunityView view, Reader reader, boolean office) {
        OpportunityId id = view.id();
        List<OwnPart> parts = reader.organisations().stream()
                .flatMap(organisation -> ledger.myPart(id, organisation).stream())
                .toList();
        boolean primesFinance = reader.is(Role.FINANCE) && reader.belongsTo(view.prime());
        return new Folder(
                found(() -> charters.current(id)).orElse(null),
                found(() -> splits.current(id)).orElse(null),
                found(() -> office ? proposals.fullView(id) : proposals.viewFor(id, reader.organisations()))
                        .orElse(null),
                parts,
                office || primesFinance ? posted(ledger.deal(id)) : null);
    }

    private static @Nullable DealView posted(DealView deal) {
        return deal.postings().isEmpty() ? null : deal;
    }

    /** What has not been begun is no failure of the page. */
    private static <T> Optional<T> found(Supplier<T> paper) {
        try {
            return Optional.of(paper.get());
        } catch (BusinessRuleViolation none) {
            if (none.kind() == BusinessRuleViolation.Kind.UNKNOWN) {
                return Optional.empty();
            }
            throw none;
        }
    }
}
