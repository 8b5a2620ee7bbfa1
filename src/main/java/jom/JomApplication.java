package jom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.repository.config.BootstrapMode;

/**
 * Starts JOM. Beans are named by their full class names, so that modules need not agree on names, and process models may
 * call theirs by short ones: a roster {@code participants} is something else than the repository of that name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableJpaRepositories(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        bootstrapMode = BootstrapMode.DEFERRED)
@ConfigurationPropertiesScan
public class JomApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(JomApplication.class, arguments);
    }
}
