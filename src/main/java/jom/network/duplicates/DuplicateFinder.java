package jom.network.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import jom.network.connections.OrganisationPair;

/**
 * Finds who seems to be there twice. Only those are compared who share something that few have, so the work grows with
 * their number and not with its square.
 */
final class DuplicateFinder {

    /** What more than these have in common tells nothing, such as the domain of a mail provider. */
    private static final int SHARED_MAX = 20;

    /** Three of four words. */
    private static final int ALIKE_PERCENT = 75;

    private static final int PERCENT = 100;

    private final Map<OrganisationPair, Set<Likeness>> found = new HashMap<>();

    private DuplicateFinder() {}

    /** The pairs with the reasons, of which there is at least one. */
    static Map<OrganisationPair, Set<Likeness>> among(Collection<Suspect> suspects) {
        DuplicateFinder finder = new DuplicateFinder();
        finder.sharing(
                suspects,
                Likeness.REGISTRATION_NUMBER,
                suspect -> suspect.registrationNumber().map(number -> suspect.country() + " " + plain(number)));
        finder.sharing(
                suspects,
                Likeness.WEB_DOMAIN,
                suspect -> suspect.webDomain()
                        .map(domain -> domain.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "")));
        finder.sharing(
                suspects,
                Likeness.NAME,
                suspect -> suspect.words().isEmpty()
                        ? Optional.empty()
                        : Optional.of(suspect.country() + " " + new TreeSet<>(suspect.words())));
        finder.similar(suspects);
        return finder.found;
    }

    private static String plain(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    private void sharing(Collection<Suspect> suspects, Likeness why, Function<Suspect, Optional<String>> what) {
        Map<String, List<Suspect>> groups = new HashMap<>();
        suspects.forEach(suspect -> what.apply(suspect)
                .ifPresent(key ->
                        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(suspect)));
        groups.values().stream()
                .filter(group -> group.size() <= SHARED_MAX)
                .forEach(group -> eachTwo(group, (one, other) -> add(one, other, why)));
    }

    /** Those who share a rare word are compared word by word. */
    private void similar(Collection<Suspect> suspects) {
        Map<String, List<Suspect>> byWord = new HashMap<>();
        suspects.forEach(suspect -> suspect.words()
                .forEach(word -> byWord.computeIfAbsent(suspect.country() + " " + word, any -> new ArrayList<>())
                        .add(suspect)));
        byWord.values().stream()
                .filter(group -> group.size() <= SHARED_MAX)
                .forEach(group -> eachTwo(group, (one, other) -> {
                    if (isAlike(one.words(), other.words()) && !one.words().equals(other.words())) {
                        add(one, other, Likeness.SIMILAR_NAME);
                    }
                }));
    }

    private static boolean isAlike(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return common.size() * PERCENT >= all.size() * ALIKE_PERCENT;
    }

    private interface Two {
        void compare(Suspect one, Suspect other);
    }

    private static void eachTwo(List<Suspect> group, Two work) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                work.compare(group.get(i), group.get(j));
            }
        }
    }

    private void add(Suspect one, Suspect other, Likeness why) {
        found.computeIfAbsent(OrganisationPair.of(one.id(), other.id()), any -> new TreeSet<>())
                .add(why);
    }
}
