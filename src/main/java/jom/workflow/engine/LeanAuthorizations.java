package jom.workflow.engine;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import jom.workflow.OpenTasks;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * The engine's authorizations without what nobody here needs: since no task and no instance ever gets a row, none is
 * deleted when it ends. Through a door, the only definitions in a list are those of the caller's own tasks and those the
 * caller may start, and the one filter is everybody's.
 */
class LeanAuthorizations extends AuthorizationManager {

    private static final Set<Resources> WITHOUT_ROWS = EnumSet.of(
            Resources.TASK, Resources.PROCESS_INSTANCE, Resources.HISTORIC_TASK, Resources.HISTORIC_PROCESS_INSTANCE);

    /** The id of the filter that the schema comes with. */
    private static final String MY_TASKS = "my-tasks";

    private final OpenTasks open;
    private final Startable startable;

    LeanAuthorizations(OpenTasks open, Startable startable) {
        this.open = open;
        this.startable = startable;
    }

    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String resourceId) {
        if (resource instanceof Resources known && WITHOUT_ROWS.contains(known)) {
            return;
        }
        super.deleteAuthorizationsByResourceId(resource, resourceId);
    }

    /**
     * Everybody who has signed in may use the one filter there is, as its grant says. Tasklist's list reads the filter
     * three times, and without this the grant as often.
     */
    @Override
    public void checkAuthorization(Permission permission, Resource resource, String resourceId) {
        if (resource == Resources.FILTER
                && permission == Permissions.READ
                && MY_TASKS.equals(resourceId)
                && DoorCaller.of(Context.getCommandContext()).isPresent()) {
            return;
        }
        super.checkAuthorization(permission, resource, resourceId);
    }

    @Override
    public void configureProcessDefinitionQuery(ProcessDefinitionQueryImpl query) {
        Optional<DoorCaller> caller = DoorCaller.of(Context.getCommandContext());
        if (caller.isEmpty()) {
            super.configureProcessDefinitionQuery(query);
            return;
        }
        Set<String> keys = new LinkedHashSet<>(startable.keys(caller.get()));
        if (!query.isStartablePermissionCheck()) {
            keys.addAll(open.processKeys(caller.get().name(), caller.get().groups()));
        }
        keys.add(""); // an empty list would be no restriction
        query.processDefinitionKeyIn(keys.toArray(String[]::new));
        query.getAuthCheck().getPermissionChecks().clear();
        query.getAuthCheck().setAuthorizationCheckEnabled(false);
    }
}
