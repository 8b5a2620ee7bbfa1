package jom.workflow.doors;

import jom.workflow.engine.NewestTasks;
import org.camunda.bpm.engine.rest.hal.Hal;
import org.camunda.bpm.engine.rest.hal.processDefinition.HalProcessDefinition;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What makes Tasklist's lists quick. */
@Configuration(proxyBeanMethods = false)
class TasklistConfiguration {

    /** By the name under which Camunda registers its own unless there is one; so before it. */
    @Bean
    ServletRegistrationBean<ServletContainer> tasklistApi(ObjectProvider<NewestTasks> newest) {
        ResourceConfig api =
                ResourceConfig.forApplication(new TasklistApi()).register(new TasklistEngines(newest::getObject));
        ServletRegistrationBean<ServletContainer> servlet =
                new ServletRegistrationBean<>(new ServletContainer(api), "/camunda/api/engine/*");
        servlet.setName("Engine Api");
        servlet.setOrder(Ordered.HIGHEST_PRECEDENCE);
        Hal.getInstance().registerHalRelationCache(HalProcessDefinition.class, new KnownDefinitions());
        return servlet;
    }
}
