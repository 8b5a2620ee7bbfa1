package jom.portfolio;

import java.util.List;
import jom.network.PeopleDirectory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to run in production on a database in which demo people still have their well-known password. */
@Component
@Profile("production")
class DemoRefusal implements ApplicationRunner {

    private final PeopleDirectory people;

    DemoRefusal(PeopleDirectory people) {
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> left = DemoCast.signInNames().stream()
                .filter(name -> people.bySignInName(name).isPresent())
                .filter(name -> people.verify(name, DemoCast.PASSWORD).isPresent())
                .toList();
        if (!left.isEmpty()) {
            throw new IllegalStateException("The profile production does not start with demo people: " + left);
        }
    }
}
