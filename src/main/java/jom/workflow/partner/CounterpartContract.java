package jom.workflow.partner;

import java.util.Set;
import java.util.function.BiFunction;
import jom.engagement.EngagementFact;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Variable;
import jom.workflow.Viewer;

/**
 * A task in which one participant answers to what another one plans, in the other's workflow. The form sends less than the
 * fact that is kept: about whose part it is follows from the task. Made by an anonymous class, which keeps the types.
 */
abstract class CounterpartContract<V extends Record, A extends Record> implements TaskContract<V, A> {

    private final PartnerDesk desk;
    private final BiFunction<PartnerDesk.Sheet, PartnerDesk.Part, V> view;
    private final BiFunction<PartnerDesk.Part, A, EngagementFact> fact;
    private final Gates<A> gates;

    CounterpartContract(
            PartnerDesk desk,
            BiFunction<PartnerDesk.Sheet, PartnerDesk.Part, V> view,
            BiFunction<PartnerDesk.Part, A, EngagementFact> fact,
            Gates<A> gates) {
        this.desk = desk;
        this.view = view;
        this.fact = fact;
        this.gates = gates;
    }

    @Override
    public V show(TaskAtHand task, Viewer viewer) {
        return view.apply(desk.sheet(task, viewer), desk.part(task));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, A answers) {
        desk.keep(task, fact.apply(desk.part(task), answers));
        return gates.of(task, answers);
    }

    @Override
    public Set<Variable<?>> gateways() {
        return gates.variables();
    }
}
