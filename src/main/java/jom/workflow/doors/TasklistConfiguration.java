package jom.workflow.doors;

import java.util.Locale;
import jom.workflow.CurrentViewer;
import jom.workflow.Viewer;
import jom.workflow.engine.NewestTasks;
import jom.workflow.subject.CardSubjects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.hal.Hal;
import org.camunda.bpm.engine.rest.hal.processDefinition.HalProcessDefinition;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;

/** What makes Tasklist's lists quick. */
@Configuration(proxyBeanMethods = false)
class TasklistConfiguration {

    /** By the name under which Camunda registers its own unless there is one; so before it. */
    @Bean
    ServletRegistrationBean<ServletContainer> tasklistApi(
            ObjectProvider<NewestTasks> newest,
            ObjectProvider<CardSubjects> subjects,
            ObjectProvider<IdentityService> identity,
            CurrentViewer viewers) {
        ResourceConfig api = ResourceConfig.forApplication(new TasklistApi())
                .register(new TasklistEngines(
                        SingletonSupplier.of(() -> new Cards(newest.getObject(), subjects.getObject()))));
        ServletRegistrationBean<ServletContainer> servlet =
                new ServletRegistrationBean<>(new ServletContainer(api), "/camunda/api/engine/*");
        servlet.setName("Engine Api");
        servlet.setOrder(Ordered.HIGHEST_PRECEDENCE);
        Hal.getInstance()
                .registerHalRelationCache(
                        HalProcessDefinition.class,
                        new KnownDefinitions(() -> language(identity.getObject(), viewers)));
        return servlet;
    }

    /** Of whoever calls; none for administrators, who may change names and so are shown what is stored. */
    private static Locale language(IdentityService identity, CurrentViewer viewers) {
        @Nullable Authentication caller = identity.getCurrentAuthentication();
        if (caller == null || caller.getUserId() == null) {
            return Locale.ROOT;
        }
        Viewer viewer = viewers.named(caller.getUserId());
        return viewer.isAdministrator() ? Locale.ROOT : viewer.language();
    }
}
