package jom.workflow;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** People of the tests of this module, before everybody whom the real directory knows. */
@Component
@Primary
class TestPeople implements EnginePeople {

    private final Map<String, EnginePerson> known = new ConcurrentHashMap<>();
    private final ObjectProvider<EnginePeople> others;

    TestPeople(ObjectProvider<EnginePeople> others) {
        this.others = others;
    }

    Viewer add(String name, String... groups) {
        known.put(name, new EnginePerson(name, "Test " + name, Set.of(groups), Locale.ENGLISH));
        return new Viewer(name, Set.of(groups), Locale.ENGLISH);
    }

    Viewer addGerman(String name, String... groups) {
        known.put(name, new EnginePerson(name, "Test " + name, Set.of(groups), Locale.GERMAN));
        return new Viewer(name, Set.of(groups), Locale.GERMAN);
    }

    void remove(String name) {
        known.remove(name);
    }

    @Override
    public Optional<EnginePerson> find(String signInName) {
        return Optional.ofNullable(known.get(signInName))
                .or(() -> others.stream()
                        .filter(directory -> directory != this)
                        .flatMap(directory -> directory.find(signInName).stream())
                        .findFirst());
    }

    @Override
    public Optional<String> groupName(String group) {
        return others.stream()
                .filter(directory -> directory != this)
                .flatMap(directory -> directory.groupName(group).stream())
                .findFirst()
                .or(() -> Optional.of("Group " + group));
    }
}
