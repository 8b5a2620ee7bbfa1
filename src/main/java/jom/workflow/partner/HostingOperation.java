package jom.workflow.partner;

import jom.engagement.HostedService;
import jom.engagement.HostedServices;
import jom.engagement.HostingFact.ExitPlanned;
import jom.engagement.ServiceCredit;
import jom.engagement.ServiceFact.ContinuationDecided;
import jom.engagement.ServiceFact.GoLiveAccepted;
import jom.engagement.ServiceFact.ServiceExited;
import jom.engagement.ServiceFact.ServicePeriodStarted;
import jom.engagement.ServiceFact.UsageReported;
import jom.kernel.Keys;
import jom.platform.WorkCalendar;
import jom.workflow.ActingCalendars;
import jom.workflow.BuildingBlock;
import jom.workflow.Variable;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** What is asked about a service after the win: its period, the go-live, each month, whether it goes on, and its end. */
@Configuration(proxyBeanMethods = false)
class HostingOperation {

    /** ISO 8601 instants, for timers. */
    private static final Variable<String> NEXT_SERVICE_STEP_AT = Variable.text("nextServiceStepAt");

    private static final Variable<String> USAGE_WINDOW_CLOSES_AT = Variable.text("usageWindowClosesAt");

    @Bean
    static PartnerContract<AboutOpportunity, ServicePeriodStarted> startServicePeriod(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }

    record AboutPeriod(
            OpportunityBrief opportunity, @Nullable Period period) {}

    record Period(String startsOn, String periodEnd, String noticeDays, String lastDay) {

        static Period of(ServicePeriodStarted told, String lastDay, PartnerDesk.Sheet sheet) {
            return new Period(
                    sheet.day(told.startsOn()),
                    sheet.label("periodEnd", Keys.of(told.periodEnd())),
                    sheet.viewer().written().number(told.noticeDays()),
                    lastDay);
        }
    }

    @Bean
    static PartnerContract<AboutPeriod, GoLiveAccepted> acceptGoLive(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutPeriod(
                        sheet.opportunity(),
                        sheet.latest(ServicePeriodStarted.class)
                                .map(told -> Period.of(told, sheet.day(told.endsOn()), sheet))
                                .orElse(null))) {};
    }

    /** What has to be done next about the service, and when; and until when the next month may be reported. */
    @Bean
    @Description("Says what comes next about a hosted service. Sets nextServiceStep (usage, continuation or exit) and, "
            + "for timers, nextServiceStepAt and usageWindowClosesAt.")
    static BuildingBlock planHostedService(HostedServices services, ActingCalendars calendars) {
        return execution -> {
            HostedService service = services.of(Ids.opportunity(execution), Ids.organisation(execution));
            WorkCalendar calendar = calendars.of(Ids.organisation(execution));
            HostedService.Next next = service.next();
            Answered.NEXT_SERVICE_STEP.set(execution, Keys.of(next.step()));
            NEXT_SERVICE_STEP_AT.set(execution, calendar.startOf(next.from()).toString());
            USAGE_WINDOW_CLOSES_AT.set(
                    execution,
                    calendar.startOf(service.nextMonthCloses().plusDays(1)).toString());
        };
    }

    /**
     * @param month the one to be reported, as the field's first value, which is sent back
     * @param monthInWords the same for the reader
     */
    record AboutUsage(
            OpportunityBrief opportunity, @Nullable Period period, String month, String monthInWords) {}

    @Bean
    static PartnerContract<AboutUsage, UsageReported> reportUsage(PartnerDesk desk, HostedServices services) {
        return new PartnerContract<>(
                desk,
                sheet -> {
                    HostedService service = services.of(Ids.opportunity(sheet.task()), Ids.organisation(sheet.task()));
                    return new AboutUsage(
                            sheet.opportunity(),
                            period(sheet, service),
                            service.nextMonth().toString(),
                            sheet.viewer().written().month(service.nextMonth()));
                },
                Gates.<UsageReported>none()
                        .and(
                                Answered.CREDIT_DUE,
                                (task, told) -> services.credit(Ids.opportunity(task), Ids.organisation(task))
                                        .filter(ServiceCredit::isDue)
                                        .isPresent())) {};
    }

    private static @Nullable Period period(PartnerDesk.Sheet sheet, HostedService service) {
        return sheet.latest(ServicePeriodStarted.class)
                .map(told -> Period.of(told, service.lastDay().map(sheet::day).orElse(""), sheet))
                .orElse(null);
    }

    @Bean
    @Description("Tells the managers of the portfolio that the usage of a month was not reported in time.")
    static BuildingBlock reportOverdueUsage(HostedServices services) {
        return execution -> services.overdue(Ids.opportunity(execution), Ids.organisation(execution));
    }

    @Bean
    static PartnerContract<AboutPeriod, ContinuationDecided> decideContinuation(
            PartnerDesk desk, HostedServices services) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutPeriod(
                        sheet.opportunity(),
                        period(sheet, services.of(Ids.opportunity(sheet.task()), Ids.organisation(sheet.task()))))) {};
    }

    record AboutExit(OpportunityBrief opportunity, @Nullable Exit exit) {}

    record Exit(String handover, String dataFormat, String exitDays) {}

    @Bean
    static PartnerContract<AboutExit, ServiceExited> completeExit(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutExit(
                        sheet.opportunity(),
                        sheet.latest(ExitPlanned.class)
                                .map(told -> new Exit(
                                        told.handover(),
                                        told.dataFormat(),
                                        sheet.viewer().written().number(told.exitDays())))
                                .orElse(null))) {};
    }
}
