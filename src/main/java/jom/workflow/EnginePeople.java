package jom.workflow;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the engine needs to know of our people. Turned around so that the engine's set-up knows no other module. */
public interface EnginePeople {

    /** A person who may sign in at present. */
    Optional<EnginePerson> find(String signInName);

    /** What a group is called, for Tasklist. */
    Optional<String> groupName(String group);

    /**
     * A person as the engine sees one.
     *
     * @param signInName as stored, whatever the case in which it was typed
     * @param displayName first and last name
     * @param groups see {@link Groups}
     * @param language in which texts are wanted
     */
    record EnginePerson(String signInName, String displayName, Set<String> groups, Locale language) {

        public EnginePerson {
            groups = Set.copyOf(groups);
        }
    }
}
