package jom.workflow;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jom.platform.Acting;
import jom.platform.Actor;
import jom.platform.LanguageChoice;
import jom.workflow.EnginePeople.EnginePerson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who is looking at present, with the groups and the language that our people directory knows. */
@Component
public class CurrentViewer {

    private final Acting acting;
    private final ObjectProvider<EnginePeople> people;
    private final ObjectProvider<LanguageChoice> choice;

    CurrentViewer(Acting acting, ObjectProvider<EnginePeople> people, ObjectProvider<LanguageChoice> choice) {
        this.acting = acting;
        this.people = people;
        this.choice = choice;
    }

    /** The person signed in, or for whom a job runs. The system itself is in no group. */
    public Viewer get() {
        Actor actor = acting.current();
        return actor.isSystem() ? nobody(actor.name()) : named(actor.name());
    }

    /** Somebody by sign-in name; in no group if there is no such person, or no longer. */
    public Viewer named(String signInName) {
        return find(signInName).orElseGet(() -> nobody(signInName));
    }

    private Optional<Viewer> find(String signInName) {
        return people.stream()
                .flatMap(directory -> directory.find(signInName).stream())
                .findFirst()
                .map(this::viewer);
    }

    /** What was chosen on a page counts in forms as well. */
    private Viewer viewer(EnginePerson person) {
        Locale language = choice.stream()
                .flatMap(chosen -> chosen.current().stream())
                .findFirst()
                .orElse(person.language());
        return new Viewer(person.signInName(), person.groups(), language);
    }

    private static Viewer nobody(String name) {
        return new Viewer(name, Set.of(), Locale.ENGLISH);
    }
}
