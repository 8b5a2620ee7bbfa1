package jom.workflow.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import jom.engagement.LicensingFact.PriceExceptionDecided;
import jom.engagement.LicensingFact.PriceExceptionRequested;
import jom.engagement.LicensingFact.PriceVerdict;
import jom.platform.Acting;
import jom.platform.GivenWhen;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Variable;
import jom.workflow.Viewer;
import jom.workflow.contract.Answered;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A portfolio manager decides about a price that a licensing partner asks an exception for. */
@Component("decidePriceException")
class DecidePriceException implements TaskContract<DecidePriceException.View, DecidePriceException.Answers> {

    private final PartnerDesk desk;
    private final Acting acting;

    DecidePriceException(PartnerDesk desk, Acting acting) {
        this.desk = desk;
        this.acting = acting;
    }

    record View(OpportunityBrief opportunity, @Nullable Request request) {}

    record Request(String organisation, String discount, String reason) {}

    @GivenWhen(field = "validUntil", when = "verdict", is = "GRANT")
    @GivenWhen(field = "reason", when = "verdict", is = "REFUSE")
    record Answers(
            @NotNull PriceVerdict verdict,
            @Nullable LocalDate validUntil,
            @Size(max = 1_000) @Nullable String reason) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        PartnerDesk.Part part = desk.part(task);
        return new View(
                desk.sheet(task, viewer).opportunity(),
                part.latest(PriceExceptionRequested.class)
                        .map(told ->
                                new Request(part.ownerName(), viewer.written().share(told.discount()), told.reason()))
                        .orElse(null));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        desk.part(task)
                .keep(new PriceExceptionDecided(
                        answers.verdict(),
                        answers.validUntil(),
                        answers.reason(),
                        acting.current().name()));
        return GatewayAnswers.of(Answered.PRICE_EXCEPTION_GRANTED, answers.verdict() == PriceVerdict.GRANT);
    }

    @Override
    public Set<Variable<?>> gateways() {
        return Set.of(Answered.PRICE_EXCEPTION_GRANTED);
    }
}
