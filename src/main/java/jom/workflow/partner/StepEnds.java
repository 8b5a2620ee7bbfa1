package jom.workflow.partner;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jom.network.OrganisationId;
import jom.platform.WorkCalendar;
import jom.workflow.ActingCalendars;
import jom.workflow.Deadlines;
import org.springframework.stereotype.Component;

/** When a step ends by itself because nobody has done it. */
@Component
class StepEnds {

    private final Deadlines deadlines;
    private final ActingCalendars calendars;
    private final Clock clock;

    StepEnds(Deadlines deadlines, ActingCalendars calendars, Clock clock) {
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The deadline of a step that begins now, for a timer: ISO 8601, in whole seconds.
     *
     * @param actor in whose working days it counts
     * @throws IllegalStateException if the decision table has no row for it
     */
    String of(String contract, OrganisationId actor) {
        return of(contract, calendars.of(actor));
    }

    /** The same for a step of the managers of a portfolio, who work across borders. */
    String ofManagers(String contract) {
        return of(contract, WorkCalendar.NOWHERE);
    }

    private String of(String contract, WorkCalendar calendar) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return deadlines
                .of(contract)
                .orElseThrow(() -> new IllegalStateException(contract + " has no deadline"))
                .dueAfter(now, calendar)
                .toString();
    }
}
