package jom.workflow.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import jom.engagement.Acceptances;
import jom.engagement.Agreement;
import jom.engagement.IntegrationFact.WorkPlanned;
import jom.engagement.MilestoneState;
import jom.engagement.PlannedMilestone;
import jom.engagement.WorkFact.ChangeAnswered;
import jom.engagement.WorkFact.ChangeRequested;
import jom.engagement.WorkFact.MilestoneJudged;
import jom.engagement.WorkFact.MilestoneReported;
import jom.engagement.WorkFact.Progress;
import jom.engagement.WorkFact.StatementOfWorkSigned;
import jom.platform.GivenWhen;
import jom.workflow.BuildingBlock;
import jom.workflow.Variable;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** What is asked about a system integrator's work after the win, milestone by milestone until all are accepted. */
@Configuration(proxyBeanMethods = false)
class IntegratorDelivery {

    /** ISO 8601 instant, for a timer. */
    private static final Variable<String> ACCEPTANCE_DUE_AT = Variable.text("acceptanceDueAt");

    record AboutWork(OpportunityBrief opportunity, @Nullable Work work) {}

    record Work(String scope, int milestones) {}

    @Bean
    static PartnerContract<AboutWork, StatementOfWorkSigned> signStatementOfWork(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutWork(
                        sheet.opportunity(),
                        sheet.latest(WorkPlanned.class)
                                .map(told ->
                                        new Work(told.scope(), told.milestones().size()))
                                .orElse(null))) {};
    }

    @Bean
    static PartnerContract<AboutMilestones, MilestoneReported> deliverMilestone(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> AboutMilestones.of(sheet, MilestoneState.OPEN, MilestoneState.REJECTED),
                Gates.asking(Answered.CHANGE_NEEDED, told -> told.progress() == Progress.CHANGE_NEEDED)) {};
    }

    @Bean
    static PartnerContract<AboutMilestones, ChangeRequested> requestChange(PartnerDesk desk) {
        return new PartnerContract<>(
                desk, sheet -> AboutMilestones.of(sheet, MilestoneState.OPEN, MilestoneState.REJECTED)) {};
    }

    record AboutChange(
            OpportunityBrief opportunity, @Nullable Change change) {}

    record Change(String organisation, String milestone, String priceBefore, String price, String reason) {

        static Change of(
                ChangeRequested told, PartnerDesk.Part part, OpportunityBrief opportunity, PartnerDesk.Sheet sheet) {
            Optional<PlannedMilestone> planned = part.milestones().all().stream()
                    .filter(each -> each.name().equals(told.milestone()))
                    .findFirst();
            return new Change(
                    part.ownerName(),
                    told.milestone(),
                    sheet.price(planned.map(PlannedMilestone::price).orElse("0"), opportunity),
                    sheet.price(told.price(), opportunity),
                    told.reason());
        }
    }

    @GivenWhen(field = "customerReference", when = "agreement", is = "AGREED")
    @GivenWhen(field = "comment", when = "agreement", is = "CHANGES_WANTED")
    record ChangeAnswer(
            @NotNull Agreement agreement,
            @Size(max = 60) @Nullable String customerReference,
            @Size(max = 1_000) @Nullable String comment) {}

    @Bean
    static CounterpartContract<AboutChange, ChangeAnswer> approveChange(PartnerDesk desk) {
        return new CounterpartContract<>(
                desk,
                (sheet, part) -> {
                    OpportunityBrief opportunity = sheet.opportunity();
                    return new AboutChange(
                            opportunity,
                            part.latest(ChangeRequested.class)
                                    .map(told -> Change.of(told, part, opportunity, sheet))
                                    .orElse(null));
                },
                IntegratorDelivery::answer,
                Gates.none()) {};
    }

    private static ChangeAnswered answer(PartnerDesk.Part part, ChangeAnswer answer) {
        ChangeRequested asked = part.latest(ChangeRequested.class)
                .orElseThrow(() -> new IllegalStateException(part.owner() + " has asked for no change"));
        return new ChangeAnswered(
                part.owner(),
                asked.milestone(),
                asked.price(),
                answer.agreement(),
                answer.customerReference(),
                answer.comment());
    }

    /** From now on the customer has as long as the decision table says. */
    @Bean
    @Description("Gives the customer its time to accept a milestone. Sets acceptanceDueAt, for a timer.")
    static BuildingBlock awaitAcceptance(StepEnds ends) {
        return execution -> ACCEPTANCE_DUE_AT.set(execution, ends.of("acceptMilestone", Ids.organisation(execution)));
    }

    @Bean
    @Description("Tells the managers of the portfolio that the customer has not accepted a milestone in time.")
    static BuildingBlock reportOverdueAcceptance(Acceptances acceptances) {
        return execution -> acceptances.overdue(Ids.opportunity(execution), Ids.organisation(execution));
    }

    @Bean
    static PartnerContract<AboutMilestones, MilestoneJudged> acceptMilestone(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> AboutMilestones.of(sheet, MilestoneState.DELIVERED),
                Gates.<MilestoneJudged>none()
                        .and(
                                Answered.MILESTONE_ACCEPTED,
                                (task, told) -> desk.milestones(task, Ids.organisation(task))
                                        .areAllAccepted())) {};
    }
}
