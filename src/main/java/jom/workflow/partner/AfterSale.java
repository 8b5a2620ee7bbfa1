package jom.workflow.partner;

import java.time.LocalDate;
import jom.engagement.FactTold;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.workflow.ActingCalendars;
import jom.workflow.Deadlines;
import jom.workflow.ProcessVariables;
import jom.workflow.Processes;
import jom.workflow.Variable.Assignment;
import org.springframework.stereotype.Component;

/**
 * Starts what comes after the sale in processes of their own, in the transaction of the fact they come from: settlement
 * does not wait for them. Their timers are days that the domain names.
 */
@Component
class AfterSale {

    private final Processes processes;
    private final Opportunities opportunities;
    private final Deadlines deadlines;
    private final ActingCalendars calendars;

    AfterSale(Processes processes, Opportunities opportunities, Deadlines deadlines, ActingCalendars calendars) {
        this.processes = processes;
        this.opportunities = opportunities;
        this.deadlines = deadlines;
        this.calendars = calendars;
    }

    /** @param variables besides those that every process of a participant has */
    void start(String processKey, FactTold because, Assignment... variables) {
        Assignment[] all = new Assignment[variables.length + 3];
        OpportunityId id = because.opportunity();
        all[0] = ProcessVariables.OPPORTUNITY_ID.with(id.toString());
        all[1] = ProcessVariables.PORTFOLIO_ID.with(
                opportunities.facts(id).portfolio().toString());
        all[2] = ProcessVariables.ORGANISATION_ID.with(because.teller().toString());
        System.arraycopy(variables, 0, all, 3, variables.length);
        processes.start(processKey, id.toString(), all);
    }

    /**
     * So many days before a date as the decision table says.
     *
     * @throws IllegalStateException if it has no row for this notice
     */
    LocalDate notice(String step, LocalDate before) {
        return before.minusDays(deadlines
                .of(step)
                .orElseThrow(() -> new IllegalStateException(step + " has no notice"))
                .days());
    }

    /** For a timer, ISO 8601: the first moment of a day where the organisation is. */
    String firstMoment(LocalDate day, OrganisationId where) {
        return calendars.of(where).startOf(day).toString();
    }
}
