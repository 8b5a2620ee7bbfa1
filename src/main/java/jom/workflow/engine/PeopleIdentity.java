package jom.workflow.engine;

import java.util.Optional;
import jom.workflow.EnginePeople;
import jom.workflow.EnginePeople.EnginePerson;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/**
 * Our people as the engine's users, read only. A caller at a door sees itself and its own groups, nobody else. There is
 * no password here: people sign in through our own page.
 */
final class PeopleIdentity implements ReadOnlyIdentityProvider {

    private static final String GROUP_TYPE = "JOM";

    private final EnginePeople people;

    PeopleIdentity(EnginePeople people) {
        this.people = people;
    }

    @Override
    public @Nullable User findUserById(String userId) {
        return visible(userId).map(PeopleIdentity::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new UsersById(this, Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new UsersById(this, null);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("Native user queries are not supported: the people are not the engine's.");
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String groupId) {
        return DoorCaller.of(Context.getCommandContext())
                        .filter(caller -> !caller.groups().contains(groupId))
                        .isPresent()
                ? null
                : people.groupName(groupId).map(name -> group(groupId, name)).orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new GroupsByMember(this, Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new GroupsByMember(this, null);
    }

    @Override
    public @Nullable Tenant findTenantById(String tenantId) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants(null);
    }

    @Override
    public void flush() {
        // nothing is ever written
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /** The person, unless the caller at the door is somebody else. */
    Optional<EnginePerson> visible(String userId) {
        Optional<DoorCaller> caller = DoorCaller.of(Context.getCommandContext());
        if (caller.isPresent() && !caller.get().name().equals(userId)) {
            return Optional.empty();
        }
        return people.find(userId);
    }

    static User user(EnginePerson person) {
        UserEntity user = new UserEntity();
        user.setId(person.signInName());
        user.setFirstName(person.displayName());
        user.setLastName("");
        return user;
    }

    Group named(String groupId) {
        return group(groupId, people.groupName(groupId).orElse(groupId));
    }

    private static Group group(String id, String name) {
        GroupEntity group = new GroupEntity(id);
        group.setName(name);
        group.setType(GROUP_TYPE);
        return group;
    }
}
