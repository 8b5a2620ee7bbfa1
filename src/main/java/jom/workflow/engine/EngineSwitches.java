package jom.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jom.workflow.CurrentViewer;
import jom.workflow.EnginePeople;
import jom.workflow.Groups;
import jom.workflow.OpenTasks;
import jom.workflow.Sentences;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that is set before the engine is built: what is open by default is closed, what we add is added. */
@Component
class EngineSwitches extends AbstractProcessEnginePlugin {

    private final EngineMappings mappings;
    private final Catalogue catalogue;
    private final ObjectProvider<EnginePeople> people;
    private final OpenTasks open;
    private final Startable startable;
    private final DoorNames names;
    private final KnownFilters filters;
    private final CurrentViewer viewers;
    private final Sentences sentences;
    private final ObjectProvider<CommandInterceptor> interceptors;
    private final ObjectProvider<BpmnParseListener> parseListeners;
    private final ObjectProvider<Deployer> deployers;

    EngineSwitches(
            EngineMappings mappings,
            Catalogue catalogue,
            ObjectProvider<EnginePeople> people,
            OpenTasks open,
            Startable startable,
            DoorNames names,
            KnownFilters filters,
            CurrentViewer viewers,
            Sentences sentences,
            ObjectProvider<CommandInterceptor> interceptors,
            ObjectProvider<BpmnParseListener> parseListeners,
            ObjectProvider<Deployer> deployers) {
        this.mappings = mappings;
        this.catalogue = catalogue;
        this.people = people;
        this.open = open;
        this.startable = startable;
        this.names = names;
        this.filters = filters;
        this.viewers = viewers;
        this.sentences = sentences;
        this.interceptors = interceptors;
        this.parseListeners = parseListeners;
        this.deployers = deployers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        for (Closure closure : Closure.values()) {
            closure.beforeStart(engine, catalogue);
        }
        closeWhatIsNotUsed(engine);
        setPeople(engine);
        mappings.over(engine).ifPresent(engine::setSqlSessionFactory);
        engine.setCommandContextFactory(new ForgetfulCommands(engine));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(
                new DoorAnswers(() -> caller(engine), viewers, sentences), new QueryGuard(), new CommandRetries()));
        engine.setCustomPostCommandInterceptorsTxRequired(
                interceptors.orderedStream().toList());
        engine.setCustomPreDeployers(deployers.orderedStream().toList());
        List<BpmnParseListener> listeners = new ArrayList<>(engine.getCustomPostBPMNParseListeners());
        listeners.addAll(parseListeners.orderedStream().toList());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getAdminGroups().clear();
        engine.getAdminGroups().add(Groups.ADMINISTRATORS);
        for (Closure closure : Closure.values()) {
            closure.afterStart(engine);
        }
    }

    private static Optional<String> caller(ProcessEngineConfigurationImpl engine) {
        return Optional.ofNullable(engine.getIdentityService().getCurrentAuthentication())
                .map(Authentication::getUserId);
    }

    private static void closeWhatIsNotUsed(ProcessEngineConfigurationImpl engine) {
        engine.setCmmnEnabled(false);
        engine.setImplicitVariableUpdateDetectionEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setEnableCmdExceptionLogging(false); // a broken rule is no error, and whoever called tells the rest
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.setHistoryEventProducer(new DefinitionHistory());
        engine.getCustomHistoryEventHandlers().add(new LeanHistory());
    }

    private void setPeople(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(
                new Sessions(ReadOnlyIdentityProvider.class, () -> new PeopleIdentity(people.getObject())));
        engine.setResourceAuthorizationProvider(new NoAuthorizationRows());
        List<SessionFactory> sessions = new ArrayList<>();
        sessions.add(new Sessions(AuthorizationManager.class, () -> new LeanAuthorizations(open, startable)));
        sessions.add(new Sessions(TaskManager.class, () -> new DoorTasks(open, names)));
        sessions.add(new Sessions(VariableInstanceManager.class, NoTaskVariables::new));
        sessions.add(new Sessions(FilterManager.class, () -> new DoorFilters(names, filters)));
        sessions.add(new Sessions(ProcessDefinitionManager.class, () -> new KnownProcesses(names)));
        sessions.add(new Sessions(Brake.Way.class, Brake.Way::new));
        engine.setCustomSessionFactories(sessions);
    }

    private record Sessions(Class<?> getSessionType, Supplier<Session> sessions) implements SessionFactory {

        @Override
        public Session openSession() {
            return sessions.get();
        }
    }
}
