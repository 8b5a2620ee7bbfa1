package jom.workflow.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbBulkOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps what administrators change in the engine through its own doors, where everything is open to them: a suspended
 * process, a deleted instance, a job tried again. Where the domain has kept what was done, as of a completed task, that is
 * enough.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AdministratorsWrites extends CommandInterceptor {

    /** Of all of them, in the order in which they were made. */
    private static final UUID STREAM = new UUID(0, 0x724);

    private static final String ACTION = "workflow.engineAdministered";

    /** How many of one command are kept; a batch may have thousands. */
    private static final int ROWS_MAX = 50;

    private static final ThreadLocal<@Nullable CommandContext> WITHIN = new ThreadLocal<>();

    private final AuditTrail trail;

    AdministratorsWrites(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        @Nullable CommandContext around = WITHIN.get();
        boolean isPart = context == around; // of what came through the door
        if (isPart || !DoorCaller.isAdministrator(context.getAuthentication())) {
            return next.execute(command);
        }
        WITHIN.set(context);
        try {
            T result = next.execute(command);
            if (!trail.isRecording()) {
                keep(command, rows(context.getDbEntityManager()));
            }
            return result;
        } finally {
            WITHIN.set(around);
        }
    }

    private void keep(Command<?> command, Set<String> rows) {
        if (!rows.isEmpty()) {
            trail.record(AuditRecord.of(STREAM, ACTION)
                    .visibleTo(Audience.OFFICE)
                    .with("command", command.getClass().getSimpleName())
                    .with("rows", rows.stream().limit(ROWS_MAX).toList())
                    .with("number", rows.size()));
        }
    }

    /**
     * The rows that are about to be written, but for history and variables, which go with what they belong to. What becomes
     * of each is decided when the command ends; the command's name tells.
     */
    private static Set<String> rows(DbEntityManager written) {
        Set<String> rows = new LinkedHashSet<>();
        for (DbOperation operation : written.getDbOperationManager().calculateFlush()) {
            if (!isAttached(operation.getEntityType())) {
                rows.add(subject(operation));
            }
        }
        for (CachedDbEntity row : written.getDbEntityCache().getCachedEntities()) {
            if (row.isDirty() && !isAttached(row.getEntityType())) {
                rows.add(named(row.getEntity()));
            }
        }
        return rows;
    }

    private static boolean isAttached(Class<?> row) {
        return HistoryEvent.class.isAssignableFrom(row) || row == VariableInstanceEntity.class;
    }

    private static String subject(DbOperation operation) {
        if (operation instanceof DbEntityOperation one) {
            return named(one.getEntity());
        }
        return operation instanceof DbBulkOperation many
                ? many.getStatement()
                : operation.getEntityType().getSimpleName();
    }

    private static String named(DbEntity row) {
        return row.getClass().getSimpleName() + " " + row.getId();
    }
}
