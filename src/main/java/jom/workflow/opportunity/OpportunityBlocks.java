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
import org.springframework.context.annotation.Description;

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
    @Description("Looks for claims of others on the same customer and scope. Sets customerClaimed, scopeOverlaps and "
            + "sameOriginator for the decision registrationOutcome, and registered to false.")
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
    @Description("Invites the acting organisation. Sets firstReminderAt, secondReminderAt and expiresAt for timers, as "
            + "the decision deadlines has them.")
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
    @Description("Reminds the acting organisation of its invitation.")
    BuildingBlock remindInvitee(Invitations invitations) {
        return execution -> invitations.remind(Ids.opportunity(execution), Ids.organisation(execution));
    }

    @Bean
    @Description("Lets the invitation of the acting organisation lapse.")
    BuildingBlock expireInvitation(Invitations invitations) {
        return execution -> invitations.expire(Ids.opportunity(execution), Ids.organisation(execution));
    }

    @Bean
    @Description("Takes stock of the team after all answers to invitations. Sets teamFormed; false means that roles "
            + "are still open.")
    BuildingBlock closeTeam(TeamCompleteness team) {
        return execution -> Answered.TEAM_FORMED.set(execution, team.close(Ids.opportunity(execution)));
    }

    @Bean
    @Description("Closes the opportunity; the win becomes a reference of everybody who took part.")
    BuildingBlock recordReference(Settlement settlement) {
        return execution -> settlement.complete(Ids.opportunity(execution));
    }
}
