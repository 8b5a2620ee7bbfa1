package jom.workbench.leaving;

import java.util.Optional;
import jom.kernel.BusinessRuleViolation;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.ReleaseParticipant;
import jom.opportunity.TeamChanges;
import jom.opportunity.UnknownOpportunity;
import jom.opportunity.Withdrawal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A participant leaves or is released, or the originator gives the opportunity up; each with a reason. */
@Controller
@RequestMapping("/opportunities/{id}")
class LeavingPage {

    private static final int REASON_LENGTH_MAX = 1_000;

    private final Opportunities opportunities;
    private final TeamChanges team;
    private final Withdrawal withdrawal;
    private final Readers readers;

    LeavingPage(Opportunities opportunities, TeamChanges team, Withdrawal withdrawal, Readers readers) {
        this.opportunities = opportunities;
        this.team = team;
        this.withdrawal = withdrawal;
        this.readers = readers;
    }

    /**
     * Lets a participant go, or leaves for it.
     *
     * @param version of the opportunity that was shown
     * @param contractingParty empty unless the one who leaves contracts with the customer
     */
    @PostMapping("/departure")
    String leave(
            @PathVariable String id,
            @RequestParam String organisation,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String contractingParty,
            @RequestParam long version) {
        Reader reader = readers.current();
        OpportunityId opportunity = OpportunityId.parse(id);
        return told(
                opportunity,
                reader,
                reason,
                "left",
                () -> team.release(
                        opportunity,
                        version,
                        reader,
                        new ReleaseParticipant(
                                OrganisationId.parse(organisation),
                                reason,
                                Optional.of(contractingParty)
                                        .filter(text -> !text.isEmpty())
                                        .map(OrganisationId::parse))));
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String id, @RequestParam String reason) {
        Reader reader = readers.current();
        OpportunityId opportunity = OpportunityId.parse(id);
        return told(opportunity, reader, reason, "withdrawn", () -> withdrawal.withdraw(opportunity, reader, reason));
    }

    /** What keeps it from being done is told on the page; whoever has left by it does not find that page any more. */
    private String told(OpportunityId id, Reader reader, String reason, String done, Runnable step) {
        opportunities.requireInside(id, reader);
        String back = "redirect:/opportunities/" + id + "?told=";
        if (reason.isBlank() || reason.length() > REASON_LENGTH_MAX) {
            return back + "reason";
        }
        try {
            step.run();
        } catch (BusinessRuleViolation refused) {
            return back + refused.code();
        }
        try {
            opportunities.requireInside(id, reader);
            return back + done;
        } catch (UnknownOpportunity gone) {
            return "redirect:/?told=" + done;
        }
    }
}
