package jom.workflow.partner;

import java.util.function.Function;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;

/**
 * A task in which a participant tells something about its own part. Answers are kept as a fact of the participant; what
 * they mean is its business. Made by an anonymous class, which keeps the types of view and answers.
 */
abstract class PartnerContract<V extends Record, A extends Record> implements TaskContract<V, A> {

    private final PartnerDesk desk;
    private final String[] before;
    private final Function<Told, V> view;

    /** @param before the contracts whose answers the form shows */
    PartnerContract(PartnerDesk desk, Function<Told, V> view, String... before) {
        this.desk = desk;
        this.view = view;
        this.before = before.clone();
    }

    @Override
    public V show(TaskAtHand task, Viewer viewer) {
        return view.apply(desk.told(task, viewer, before));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, A answers) {
        desk.record(task, answers);
        return GatewayAnswers.none();
    }
}
