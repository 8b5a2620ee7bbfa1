package jom.workflow.opportunity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.network.OrganisationId;
import jom.opportunity.Overlap;
import jom.opportunity.Registration;
import jom.opportunity.RegistrationAssessment;
import jom.opportunity.RegistrationOutcome;
import jom.platform.GivenWhen;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Variable;
import jom.workflow.Viewer;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A portfolio manager decides about a claim, with the decision table's advice. */
@Component("confirmRegistration")
class ConfirmRegistration implements TaskContract<ConfirmRegistration.View, ConfirmRegistration.Answers> {

    private final Registration registration;
    private final RegistrationAdvice advice;
    private final Briefing briefing;

    ConfirmRegistration(Registration registration, RegistrationAdvice advice, Briefing briefing) {
        this.registration = registration;
        this.advice = advice;
        this.briefing = briefing;
    }

    record View(
            OpportunityBrief opportunity,
            List<Claim> overlaps,
            String recommendedOutcome,
            String recommendedLabel,
            String outcome) {}

    record Claim(String customer, String originator, String solutionAreas, String protectedUntil) {}

    @GivenWhen(field = "reason", when = "outcome", is = "REFUSED")
    record Answers(
            @NotNull RegistrationOutcome outcome,
            @Size(max = 1_000) @Nullable String reason) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        RegistrationAssessment found = registration.assess(Ids.opportunity(task));
        Map<OrganisationId, String> names = briefing.names(
                found.overlaps().stream().map(Overlap::originator).toList());
        String recommended = advice.on(found).key();
        return new View(
                briefing.opportunity(task, viewer),
                found.overlaps().stream()
                        .map(overlap -> claim(overlap, names, viewer))
                        .toList(),
                recommended,
                briefing.choice("outcome", recommended, viewer),
                recommended);
    }

    private Claim claim(Overlap overlap, Map<OrganisationId, String> names, Viewer viewer) {
        return new Claim(
                overlap.customerName(),
                names.getOrDefault(overlap.originator(), ""),
                briefing.areas(overlap.shared(), viewer),
                overlap.protectedUntil().map(viewer.written()::day).orElse(""));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        boolean granted = registration.decide(Ids.opportunity(task), answers.outcome(), answers.reason());
        return GatewayAnswers.of(Answered.REGISTRATION_GRANTED, granted);
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.REGISTRATION_GRANTED);
    }
}
