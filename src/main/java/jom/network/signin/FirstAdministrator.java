package jom.network.signin;

import java.util.Locale;
import java.util.Set;
import jom.network.PeopleDirectory;
import jom.network.PeopleRegistry;
import jom.network.PersonDetails;
import jom.network.RegisterPerson;
import jom.network.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers the administrator that the configuration names, as long as the installation has none. */
@Component
@ConditionalOnProperty("jom.administrator.password")
@Order(0)
class FirstAdministrator implements ApplicationRunner {

    private final String name;
    private final String password;
    private final PeopleDirectory directory;
    private final PeopleRegistry registry;

    FirstAdministrator(
            @Value("${jom.administrator.name:administrator}") String name,
            @Value("${jom.administrator.password}") String password,
            PeopleDirectory directory,
            PeopleRegistry registry) {
        this.name = name;
        this.password = password;
        this.directory = directory;
        this.registry = registry;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (directory.withRole(Role.ADMINISTRATOR).isEmpty()) {
            registry.register(new RegisterPerson(
                    name,
                    password,
                    new PersonDetails(
                            "Administrator",
                            "administrator@localhost",
                            Locale.ENGLISH,
                            Set.of(Role.ADMINISTRATOR),
                            Set.of())));
        }
    }
}
