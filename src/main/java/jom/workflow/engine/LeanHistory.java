package jom.workflow.engine;

import java.util.Date;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes the engine's history as the engine does, but remembers when what is open has begun. The engine reads that
 * back from the database whenever a step, a task or a process ends, only to work out how long it took. The time never
 * changes; for what has begun on another node or before a restart it is read as before. Exclusive gateways are left out: at
 * this level the engine would tell that one was passed, but neither which way nor why, and our own passages tell all of it.
 */
final class LeanHistory extends DbHistoryEventHandler {

    private static final String GATEWAY = "exclusiveGateway";

    /** Some 20 MB; then everything is forgotten. */
    private static final int REMEMBERED_MAX = 100_000;

    private final ConcurrentMap<String, Date> begun = new ConcurrentHashMap<>();

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity step && GATEWAY.equals(step.getActivityType())) {
            return;
        }
        if (!(event instanceof HistoricScopeInstanceEvent scope) || scope.getId() == null) {
            super.insertOrUpdate(event);
            return;
        }
        if (isInitialEvent(event)) {
            super.insertOrUpdate(event);
            remember(scope);
            return;
        }
        Date start = begun.get(scope.getId());
        if (start == null || getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) != null) {
            super.insertOrUpdate(event);
        } else {
            scope.setStartTime(start);
            getDbEntityManager().merge(event);
        }
        if (scope.getEndTime() != null) {
            begun.remove(scope.getId());
        }
    }

    private void remember(HistoricScopeInstanceEvent scope) {
        if (scope.getStartTime() == null || scope.getEndTime() != null) {
            return;
        }
        if (begun.size() >= REMEMBERED_MAX) {
            begun.clear();
        }
        begun.put(scope.getId(), scope.getStartTime());
    }
}
