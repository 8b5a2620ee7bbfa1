package jom.workflow.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/**
 * The engine's interface for Tasklist as it comes, but for two things: its engines are to be registered besides, and there is
 * one JSON mapper instead of a new one for each request, which would find out again how to read each class.
 */
class TasklistApi extends EngineRestApplication {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(super.getClasses());
        classes.remove(NamedProcessEngineRestServiceImpl.class);
        classes.remove(JacksonConfigurator.class);
        classes.add(OneMapper.class);
        return classes;
    }

    /** Made once by the container, and so is its mapper. */
    @Provider
    public static final class OneMapper implements ContextResolver<ObjectMapper> {

        private final ObjectMapper mapper = JacksonConfigurator.configureObjectMapper(new ObjectMapper());

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }
}
