package jom.workflow.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** People are found by their id only: a list of everybody is nobody's business here. */
final class UsersById extends UserQueryImpl {

    private final transient PeopleIdentity identity;

    UsersById(PeopleIdentity identity, @Nullable CommandExecutor executor) {
        super(executor);
        this.identity = identity;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<User> executeList(CommandContext context, @Nullable Page page) {
        return found();
    }

    private List<User> found() {
        List<String> wanted = getIds() != null ? List.of(getIds()) : getId() != null ? List.of(getId()) : own();
        return wanted.stream()
                .map(identity::visible)
                .flatMap(Optional::stream)
                .map(PeopleIdentity::user)
                .toList();
    }

    private static List<String> own() {
        return DoorCaller.of(Context.getCommandContext())
                .map(caller -> List.of(caller.name()))
                .orElse(List.of());
    }
}
