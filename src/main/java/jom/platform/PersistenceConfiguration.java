package jom.platform;

import org.springframework.boot.autoconfigure.orm.jpa.EntityManagerFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Hibernate reads its mapping on a thread of its own while the engine starts: a quarter of the time until JOM opens. */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration {

    /** Spring Boot does this only where it finds the repositories by itself; see {@code JomApplication}. */
    @Bean
    EntityManagerFactoryBuilderCustomizer mappingReadBesides() {
        return factory -> factory.setBootstrapExecutor(new SimpleAsyncTaskExecutor("jpa-"));
    }
}
