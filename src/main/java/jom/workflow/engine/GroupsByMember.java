package jom.workflow.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** The groups of one person, or those asked for by id. */
final class GroupsByMember extends GroupQueryImpl {

    private final transient PeopleIdentity identity;

    GroupsByMember(PeopleIdentity identity, @Nullable CommandExecutor executor) {
        super(executor);
        this.identity = identity;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<Group> executeList(CommandContext context, @Nullable Page page) {
        return found();
    }

    private List<Group> found() {
        return wanted().stream()
                .filter(id -> getIds() == null || List.of(getIds()).contains(id))
                .filter(id -> getId() == null || getId().equals(id))
                .map(id -> identity.named(id))
                .toList();
    }

    private List<String> wanted() {
        if (getUserId() != null) {
            return identity.visible(getUserId())
                    .map(person -> List.copyOf(person.groups()))
                    .orElse(List.of());
        }
        Optional<DoorCaller> caller = DoorCaller.of(Context.getCommandContext());
        if (caller.isPresent()) {
            return caller.get().groups();
        }
        return getIds() != null ? List.of(getIds()) : getId() != null ? List.of(getId()) : List.of();
    }
}
