package jom.workbench.leaving;

import java.util.List;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.opportunity.OpportunityView;
import jom.opportunity.ParticipantStatus;

/**
 * What a reader may do about leaving.
 *
 * @param version of the opportunity that is shown
 * @param who may leave by the reader's word
 * @param own whether the reader's own organisation is all there is
 * @param successors who could contract with the customer instead; empty if none of those who may leave does so now
 * @param mayWithdraw whether the reader may give the whole opportunity up
 */
public record LeavingForm(
        long version, List<OrganisationId> who, boolean own, List<OrganisationId> successors, boolean mayWithdraw) {

    public LeavingForm {
        who = List.copyOf(who);
        successors = List.copyOf(successors);
    }

    /**
     * What is offered to this reader: nothing once the customer has decided.
     *
     * @param leading whether the reader brought it in or manages the portfolio
     */
    public static LeavingForm of(OpportunityView view, Reader reader, boolean leading) {
        if (!view.stage().isBeforeDecision()) {
            return new LeavingForm(view.version(), List.of(), false, List.of(), false);
        }
        List<OrganisationId> present = view.participants().stream()
                .filter(member -> member.status() == ParticipantStatus.ACTIVE)
                .map(OpportunityView.Member::organisation)
                .toList();
        List<OrganisationId> who = present.stream()
                .filter(member -> !member.equals(view.originator()))
                .filter(member -> leading || reader.belongsTo(member))
                .toList();
        List<OrganisationId> successors = who.contains(view.prime())
                ? present.stream()
                        .filter(member -> !member.equals(view.prime()))
                        .toList()
                : List.of();
        return new LeavingForm(
                view.version(),
                who,
                who.stream().allMatch(reader::belongsTo),
                successors,
                reader.belongsTo(view.originator()));
    }

    /** Whether there is nothing to offer. */
    public boolean isEmpty() {
        return who.isEmpty() && !mayWithdraw;
    }
}
