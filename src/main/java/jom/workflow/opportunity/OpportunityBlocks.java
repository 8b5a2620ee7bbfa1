package jom.workflow.opportunity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jom.opportunity.Invitations;
import jom.opportunity.Registration;
import jom.opportunity.RegistrationAssessment;
import jom.opportunity.Settlement;
import jom.opportunity.TeamCompleteness;
import jom.platform.WorkCalendar;
import jom.workflow.ActingCalendars;
import jom.workflow.BuildingBlock;
import jom.workflow.Deadline;
import jom.workflow.Deadlines;
import jom.workflow.Variable;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What service tasks may ask of the module opportunity. */
@Configuration(proxyBeanMethods = false)
class OpportunityBlocks {

    static final Variable<Boolean> CUSTOMER_CLAIMED = Variable.flag("customerClaimed");
    static final Variable<Boolean> SCOPE_OVERLAPS = Variable.flag("scopeOverlaps");
    static final Variable<Boolean> SAME_ORIGINATOR = Variable.flag("sameOriginator");

    /** Instants as ISO 8601 text, for timers. */
    static final Variable<String> FIRST_REMINDER_AT = Variable.text("firstReminderAt");

    static final Variable<String> SECOND_REMINDER_AT = Variable.text("secondReminderAt");
    static final Variable<String> EXPIRES_AT = Variable.text("expiresAt");

    /** Nothing is registered until somebody has confirmed and qualified it. */
    @Bean
    BuildingBlock assessRegistration(Registration registration) {
        return execution -> {
            RegistrationAssessment found = registration.assess(Ids.opportunity(execution));
            CUSTOMER_CLAIMED.set(execution, found.customerClaimed());
            SCOPE_OVERLAPS.set(execution, found.scopeOverlaps());
            SAME_ORIGINATOR.set(execution, found.sameOriginator());
            Answered.REGISTERED.set(execution, false);
        };
    }

    /** Without a reminder in the table it falls together with the expiry. */
    @Bean
    BuildingBlock openInvitation(Invitations invitations, Deadlines deadlines, ActingCalendars calendars, Clock clock) {
        return execution -> {
            WorkCalendar calendar = calendars.of(Ids.organisation(execution));
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            Deadline deadline = deadlines
                    .of("answerInvitation")
                    .orElseThrow(() -> new IllegalStateException("invitations have no deadline"));
            Instant expiry = deadline.dueAfter(now, calendar);
            FIRST_REMINDER_AT.set(
                    execution,
                    deadline.firstReminderAfter(now, calendar).orElse(expiry).toString());
            SECOND_REMINDER_AT.set(
                    execution,
                    deadline.secondReminderAfter(now, calendar).orElse(expiry).toString());
            EXPIRES_AT.set(execution, expiry.toString());
            invitations.open(Ids.opportunity(execution), Ids.organisation(execution), expiry);
        };
    }

    @Bean
    BuildingBlock remindInvitee(Invitations invitations) {
        return execution -> invitations.remind(Ids.opportunity(execution), Ids.organisation(execution));
    }

    @Bean
    BuildingBlock expireInvitation(Invitations invitations) {
        return execution -> invitations.expire(Ids.opportunity(execution), Ids.organisation(execution));
    }

    @Bean
    BuildingBlock closeTeam(TeamCompleteness team) {
        return execution -> Answered.TEAM_FORMED.set(execution, team.close(Ids.opportunity(execution)));
    }

    @Bean
    BuildingBlock recordReference(Settlement settlement) {
        return execution -> settlement.complete(Ids.opportunity(execution));
    }
}
