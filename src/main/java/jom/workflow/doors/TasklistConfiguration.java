package jom.workflow.doors;

import org.camunda.bpm.engine.rest.hal.Hal;
import org.camunda.bpm.engine.rest.hal.processDefinition.HalProcessDefinition;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What makes Tasklist's lists quick. */
@Configuration(proxyBeanMethods = false)
class TasklistConfiguration {

    /** By the name under which Camunda registers its own unless there is one; so before it. */
    @Bean
    ServletRegistrationBean<ServletContainer> tasklistApi() {
        ServletRegistrationBean<ServletContainer> servlet =
                new ServletRegistrationBean<>(new ServletContainer(), "/camunda/api/engine/*");
        servlet.setName("Engine Api");
        servlet.addInitParameter(ServletProperties.JAXRS_APPLICATION_CLASS, TasklistApi.class.getName());
        servlet.setOrder(Ordered.HIGHEST_PRECEDENCE);
        Hal.getInstance().registerHalRelationCache(HalProcessDefinition.class, new KnownDefinitions());
        return servlet;
    }
}
