package jom.workflow.partner;

import java.util.Set;
import java.util.function.Function;
import jom.engagement.EngagementFact;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Variable;
import jom.workflow.Viewer;

/**
 * A task in which a participant tells something about its own part: what the form sends is the fact that is kept. Made by
 * an anonymous class, which keeps the types of view and fact.
 */
abstract class PartnerContract<V extends Record, A extends Record & EngagementFact> implements TaskContract<V, A> {

    private final PartnerDesk desk;
    private final Function<PartnerDesk.Sheet, V> view;
    private final Gates<A> gates;

    PartnerContract(PartnerDesk desk, Function<PartnerDesk.Sheet, V> view) {
        this(desk, view, Gates.none());
    }

    PartnerContract(PartnerDesk desk, Function<PartnerDesk.Sheet, V> view, Gates<A> gates) {
        this.desk = desk;
        this.view = view;
        this.gates = gates;
    }

    @Override
    public V show(TaskAtHand task, Viewer viewer) {
        return view.apply(desk.sheet(task, viewer));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, A answers) {
        desk.keep(task, answers);
        return gates.of(task, answers);
    }

    @Override
    public Set<Variable<?>> gateways() {
        return gates.variables();
    }
}
