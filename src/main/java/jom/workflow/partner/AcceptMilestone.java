package jom.workflow.partner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jom.engagement.IntegrationFact;
import jom.engagement.IntegrationFact.Accepted;
import jom.engagement.IntegrationFact.MilestoneJudged;
import jom.engagement.IntegrationFact.WorkPlanned;
import jom.workflow.Choice;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Variable;
import jom.workflow.Viewer;
import jom.workflow.contract.Answered;
import jom.workflow.contract.OpportunityBrief;
import org.springframework.stereotype.Component;

/** A system integrator has its milestones accepted, one after the other, until the customer has accepted all of them. */
@Component("acceptMilestone")
class AcceptMilestone implements TaskContract<AcceptMilestone.View, MilestoneJudged> {

    private final PartnerDesk desk;

    AcceptMilestone(PartnerDesk desk) {
        this.desk = desk;
    }

    record View(OpportunityBrief opportunity, List<Milestone> milestones, Map<String, List<Choice>> choices) {}

    record Milestone(String name, String acceptance, String due, String state) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        Set<String> accepted = accepted(task);
        PartnerDesk.Sheet sheet = desk.sheet(task, viewer);
        List<IntegrationFact.Milestone> planned = planned(task);
        return new View(
                sheet.opportunity(),
                planned.stream()
                        .map(each -> milestone(each, accepted.contains(each.name()), sheet))
                        .toList(),
                Map.of(
                        "milestones",
                        planned.stream()
                                .map(IntegrationFact.Milestone::name)
                                .filter(name -> !accepted.contains(name))
                                .map(name -> new Choice(name, name))
                                .toList()));
    }

    private static Milestone milestone(IntegrationFact.Milestone planned, boolean accepted, PartnerDesk.Sheet sheet) {
        return new Milestone(
                planned.name(),
                Optional.ofNullable(planned.acceptance()).orElse(""),
                Optional.ofNullable(planned.due()).map(Object::toString).orElse(""),
                sheet.label("milestoneState", accepted ? "accepted" : "open"));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, MilestoneJudged answers) {
        Set<String> accepted = accepted(task);
        if (answers.accepted() == Accepted.YES) {
            accepted.add(answers.milestone());
        }
        boolean all = accepted.contains(answers.milestone())
                && planned(task).stream().map(IntegrationFact.Milestone::name).allMatch(accepted::contains);
        desk.keep(task, answers);
        return GatewayAnswers.of(Answered.MILESTONE_ACCEPTED, all);
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.MILESTONE_ACCEPTED);
    }

    /** In the order of the plan. Without a plan the first milestone that is accepted is all. */
    private List<IntegrationFact.Milestone> planned(TaskAtHand task) {
        return desk.latest(task, WorkPlanned.class).map(WorkPlanned::milestones).orElse(List.of());
    }

    private Set<String> accepted(TaskAtHand task) {
        return desk.history(task, MilestoneJudged.class).stream()
                .filter(told -> told.accepted() == Accepted.YES)
                .map(MilestoneJudged::milestone)
                .collect(Collectors.toSet());
    }
}
