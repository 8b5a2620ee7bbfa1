package jom.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start in the profile {@code production} with what is good for a trial only, before anything is opened. */
@Component
@Profile("production")
class ProductionGuard implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Set<String> DEFAULT_PASSWORDS =
            Set.of("", "demo", "jom", "root", "admin", "password", "secret", "changeit", "changeme", "mysql");

    @SuppressWarnings("NullAway.Init") // the container sets it before anything else
    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        List<String> reasons = reasons(environment);
        if (!reasons.isEmpty()) {
            throw new IllegalStateException(
                    "The profile production does not start with: " + String.join("; ", reasons) + ".");
        }
    }

    static List<String> reasons(Environment environment) {
        List<String> reasons = new ArrayList<>();
        if (environment.getProperty("jom.demo", Boolean.class, false)) {
            reasons.add("demo content (jom.demo)");
        }
        if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:")) {
            reasons.add("an H2 database (spring.datasource.url); activate the profile mysql as well");
        }
        if (isDefault(environment.getProperty("spring.datasource.password", ""))) {
            reasons.add("a default password of the database (spring.datasource.password)");
        }
        String administrator = environment.getProperty("jom.administrator.password");
        if (administrator != null && isDefault(administrator)) {
            reasons.add("a default password of the administrator (jom.administrator.password)");
        }
        return reasons;
    }

    private static boolean isDefault(String password) {
        return DEFAULT_PASSWORDS.contains(password.toLowerCase(Locale.ROOT));
    }
}
