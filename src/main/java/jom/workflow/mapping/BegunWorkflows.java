package jom.workflow.mapping;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jom.network.WorkflowKey;
import jom.portfolio.Phase;
import jom.workflow.contract.Ids;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes which workflow in which version each participant gets, in the transaction in which it begins: the engine's history
 * does not tell whose a process was. All that begin at once are one statement.
 */
@Component
class BegunWorkflows implements ExecutionListener {

    private final ParticipantWorkflowRows rows;
    private final Clock clock;

    BegunWorkflows(ParticipantWorkflowRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        @Nullable ExecutionEntity caller = instance.getSuperExecution();
        if (caller != null && caller.getActivity().getProperty(PhaseParsing.PHASE) instanceof Phase phase) {
            ProcessDefinitionEntity process = instance.getProcessDefinition();
            noted().add(new ParticipantWorkflowRows.Row(
                    instance.getId(),
                    Ids.opportunity(instance),
                    Ids.organisation(instance),
                    phase,
                    new WorkflowKey(process.getKey()),
                    process.getVersion(),
                    clock.instant()));
        }
    }

    @SuppressWarnings("unchecked") // bound below, under this very key
    private List<ParticipantWorkflowRows.Row> noted() {
        @Nullable
        List<ParticipantWorkflowRows.Row> bound =
                (List<ParticipantWorkflowRows.Row>) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        List<ParticipantWorkflowRows.Row> fresh = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new Writer(fresh));
        return fresh;
    }

    private final class Writer implements TransactionSynchronization {

        private final List<ParticipantWorkflowRows.Row> noted;

        private Writer(List<ParticipantWorkflowRows.Row> noted) {
            this.noted = noted;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(BegunWorkflows.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(BegunWorkflows.this, noted);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            rows.add(noted);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(BegunWorkflows.this);
        }
    }
}
