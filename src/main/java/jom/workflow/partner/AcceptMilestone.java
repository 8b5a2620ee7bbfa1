package jom.workflow.partner;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jom.workflow.Choice;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Variable;
import jom.workflow.Viewer;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.GivenWhen;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A system integrator has its milestones accepted, one after the other, until the customer has accepted all of them. */
@Component(AcceptMilestone.NAME)
class AcceptMilestone implements TaskContract<AcceptMilestone.View, AcceptMilestone.Answers> {

    static final String NAME = "acceptMilestone";

    private final PartnerDesk desk;
    private final Briefing briefing;

    AcceptMilestone(PartnerDesk desk, Briefing briefing) {
        this.desk = desk;
        this.briefing = briefing;
    }

    record View(OpportunityBrief opportunity, List<Milestone> milestones, Map<String, List<Choice>> choices) {}

    record Milestone(String name, String acceptance, String due, String state) {}

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum Accepted {
        YES,
        NO
    }

    @GivenWhen(field = "defects", when = "accepted", is = "NO")
    record Answers(
            @NotBlank @Size(max = SystemIntegrator.MILESTONE_LENGTH_MAX)
            String milestone,

            @NotNull Accepted accepted,
            @Size(max = 2_000) @Nullable String defects) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        Set<String> accepted = accepted(task);
        Map<String, Map<?, ?>> planned = planned(task);
        return new View(
                briefing.opportunity(task, viewer),
                planned.entrySet().stream()
                        .map(each -> new Milestone(
                                each.getKey(),
                                text(each.getValue().get("acceptance")),
                                text(each.getValue().get("due")),
                                briefing.choice(
                                        "milestoneState",
                                        accepted.contains(each.getKey()) ? "accepted" : "open",
                                        viewer)))
                        .toList(),
                Map.of(
                        "milestones",
                        planned.keySet().stream()
                                .filter(name -> !accepted.contains(name))
                                .map(name -> new Choice(name, name))
                                .toList()));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        Set<String> accepted = accepted(task);
        if (answers.accepted() == Accepted.YES) {
            accepted.add(answers.milestone());
        }
        boolean all = accepted.containsAll(planned(task).keySet()) && accepted.contains(answers.milestone());
        desk.record(task, answers);
        return GatewayAnswers.of(Answered.MILESTONE_ACCEPTED, all);
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.MILESTONE_ACCEPTED);
    }

    /** By name, in the order of the plan. Without a plan the first milestone that is accepted is all. */
    private Map<String, Map<?, ?>> planned(TaskAtHand task) {
        Map<String, Map<?, ?>> planned = new LinkedHashMap<>();
        if (desk.latest(task, SystemIntegrator.PLAN).get("milestones") instanceof List<?> milestones) {
            for (Object milestone : milestones) {
                Map<?, ?> content = (Map<?, ?>) milestone;
                planned.put(text(content.get("name")), content);
            }
        }
        return planned;
    }

    private Set<String> accepted(TaskAtHand task) {
        return desk.all(task, NAME).stream()
                .filter(told -> "yes".equals(told.get("accepted")))
                .map(told -> text(told.get("milestone")))
                .collect(Collectors.toSet());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
