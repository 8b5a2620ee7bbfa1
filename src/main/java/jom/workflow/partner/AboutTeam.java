package jom.workflow.partner;

import java.util.List;
import jom.workflow.contract.OpportunityBrief;

/** The view of a form that shows the opportunity and who takes part with which roles. */
record AboutTeam(OpportunityBrief opportunity, List<Member> team) {

    /** @param roles by name */
    record Member(String organisation, String roles) {}
}
