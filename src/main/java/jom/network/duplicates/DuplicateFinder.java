package jom.network.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jom.network.connections.OrganisationPair;

/**
 * Finds who seems to be there twice. Only those are compared who share something that few have, so the work grows with
 * their number and not with its square. Numbers and names are compared within a country: in a whole network, others have
 * them elsewhere.
 */
final class DuplicateFinder {

    /** What more than these have in common tells nothing, such as the domain of a mail provider. */
    private static final int SHARED_MAX = 20;

    private final Collection<Suspect> suspects;
    private final Map<OrganisationPair, Set<Likeness>> found = new HashMap<>();

    private DuplicateFinder(Collection<Suspect> suspects) {
        this.suspects = suspects;
    }

    /** The pairs with the reasons, of which there is at least one. */
    static Map<OrganisationPair, Set<Likeness>> among(Collection<Suspect> suspects) {
        DuplicateFinder finder = new DuplicateFinder(suspects);
        finder.sharing(
                suspect -> inCountry(suspect, suspect.registrationNumber().stream()),
                (one, other) -> Optional.of(Likeness.REGISTRATION_NUMBER));
        finder.sharing(suspect -> suspect.webDomain().stream(), (one, other) -> Optional.of(Likeness.WEB_DOMAIN));
        finder.sharing(suspect -> inCountry(suspect, suspect.nameKeys().stream()), Suspect::nameLikeness);
        finder.sharing(suspect -> inCountry(suspect, suspect.words().stream()), Suspect::nameLikeness);
        return finder.found;
    }

    private static Stream<String> inCountry(Suspect suspect, Stream<String> keys) {
        return keys.map(key -> suspect.country() + " " + key);
    }

    private interface Comparison {
        Optional<Likeness> of(Suspect one, Suspect other);
    }

    private void sharing(Function<Suspect, Stream<String>> keys, Comparison comparison) {
        Map<String, List<Suspect>> groups = new HashMap<>();
        suspects.forEach(suspect -> keys.apply(suspect)
                .forEach(key ->
                        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(suspect)));
        groups.values().stream()
                .filter(group -> group.size() <= SHARED_MAX)
                .forEach(group -> compare(group, comparison));
    }

    private void compare(List<Suspect> group, Comparison comparison) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                Suspect one = group.get(i);
                Suspect other = group.get(j);
                comparison.of(one, other).ifPresent(why -> add(one, other, why));
            }
        }
    }

    private void add(Suspect one, Suspect other, Likeness why) {
        found.computeIfAbsent(OrganisationPair.of(one.id(), other.id()), any -> new TreeSet<>())
                .add(why);
    }
}
