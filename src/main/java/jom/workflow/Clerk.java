package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Works by contract: shows a task, completes it, starts a process. Whether the person may is checked before; every way
 * in, Tasklist's, the API's and the engine's own services', ends here.
 */
@Component
class Clerk {

    private final Contracts contracts;
    private final Answers answers;
    private final FormView view;
    private final Answering answering;
    private final Subjects subjects;

    Clerk(Contracts contracts, Answers answers, FormView view, Answering answering, Subjects subjects) {
        this.contracts = contracts;
        this.answers = answers;
        this.view = view;
        this.answering = answering;
        this.subjects = subjects;
    }

    /** The view of a task, with texts and choices. */
    ObjectNode show(TaskAtHand task, Viewer viewer) {
        return view.of(task, contract(task.contract()).show(task, viewer), viewer.language());
    }

    /** Completes the task with these answers: binds, validates, commands the domain, tells the gateways. */
    void complete(TaskEntity task, String name, JsonNode sent, Viewer viewer) {
        complete(contract(name), task, name, sent, viewer);
        task.complete();
    }

    private <A extends Record> void complete(
            TaskContract<?, A> contract, TaskEntity task, String name, JsonNode sent, Viewer viewer) {
        @SuppressWarnings("unchecked") // the contract's own type says so
        Class<A> type = (Class<A>) ContractTypes.answers(contract);
        A bound = answers.bind(name, type, sent, viewer.language());
        TaskAtHand atHand = TasksAtHand.of(task, name, subjects.of(task));
        GatewayAnswers gateways = answering.during(() -> contract.complete(atHand, bound));
        gateways.setOn(task.getExecution(), contract.gateways());
    }

    /** The same with answers as people typed them into a form. */
    void completeTyped(TaskEntity task, String name, JsonNode typed, Viewer viewer) {
        JsonNode exact = answers.typed(name, ContractTypes.answers(contract(name)), typed, viewer.language());
        complete(task, name, exact, viewer);
    }

    /** What the empty start form of this process shows. */
    ObjectNode showStart(String processKey, Viewer viewer) {
        Map.Entry<String, StartContract<?, ?>> start = start(processKey);
        return view.of(start.getKey(), start.getValue().show(viewer), viewer.language());
    }

    /** Starts by form and returns the instance that the domain's fact has started. */
    ExecutionEntity start(CommandContext context, String processKey, JsonNode sent, Viewer viewer) {
        Map.Entry<String, StartContract<?, ?>> start = start(processKey);
        String businessKey = start(start.getValue(), start.getKey(), sent, viewer);
        return context.getDbEntityManager().getDbEntityCache().getEntitiesByType(ExecutionEntity.class).stream()
                .filter(ExecutionEntity::isProcessInstanceExecution)
                .filter(instance -> businessKey.equals(instance.getBusinessKey()))
                .filter(instance ->
                        processKey.equals(instance.getProcessDefinition().getKey()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("nothing has started " + processKey + " for " + businessKey));
    }

    private <A extends Record> String start(StartContract<?, A> contract, String name, JsonNode sent, Viewer viewer) {
        @SuppressWarnings("unchecked") // the contract's own type says so
        Class<A> type = (Class<A>) ContractTypes.answers(contract);
        JsonNode exact = answers.typed(name, type, sent, viewer.language());
        return contract.start(answers.bind(name, type, exact, viewer.language()), viewer);
    }

    /** The name of the contract this process is started by. */
    Optional<String> startContract(String processKey) {
        return contracts.startOf(processKey).map(Map.Entry::getKey);
    }

    private Map.Entry<String, StartContract<?, ?>> start(String processKey) {
        return contracts
                .startOf(processKey)
                .orElseThrow(() -> new IllegalStateException("process " + processKey + " has no start contract"));
    }

    private TaskContract<?, ?> contract(String name) {
        return contracts.task(name).orElseThrow(() -> new IllegalStateException("there is no contract " + name));
    }
}
