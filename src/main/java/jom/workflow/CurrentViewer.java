package jom.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jom.platform.Acting;
import jom.platform.Actor;
import jom.platform.LanguageChoice;
import jom.workflow.EnginePeople.EnginePerson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who is looking at present, with the groups and the language that our people directory knows. */
@Component
public class CurrentViewer {

    private final Acting acting;
    private final Supplier<List<EnginePeople>> people;
    private final Supplier<List<LanguageChoice>> choices;

    CurrentViewer(Acting acting, ObjectProvider<EnginePeople> people, ObjectProvider<LanguageChoice> choice) {
        this.acting = acting;
        this.people = found(people);
        this.choices = found(choice);
    }

    /** Looked for once: Spring takes longer to find them than all the rest here takes. */
    private static <T> Supplier<List<T>> found(ObjectProvider<T> beans) {
        return SingletonSupplier.of(() -> beans.stream().toList());
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
        return people.get().stream()
                .flatMap(directory -> directory.find(signInName).stream())
                .findFirst()
                .map(this::viewer);
    }

    /** What was chosen on a page counts in forms as well. */
    private Viewer viewer(EnginePerson person) {
        Locale language = choices.get().stream()
                .flatMap(chosen -> chosen.current().stream())
                .findFirst()
                .orElse(person.language());
        return new Viewer(person.signInName(), person.groups(), language);
    }

    private static Viewer nobody(String name) {
        return new Viewer(name, Set.of(), Locale.ENGLISH);
    }
}
