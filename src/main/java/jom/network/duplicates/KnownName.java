package jom.network.duplicates;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.search.SearchWords;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A name as it is compared: without marks, case, punctuation and legal forms.
 *
 * @param words in the order in which they are written, each once
 */
record KnownName(List<String> words) {

    /** Three of four words. */
    private static final int ALIKE_PERCENT = 75;

    private static final int PERCENT = 100;

    /** Shorter words are others as soon as one letter is. */
    private static final int SPELLABLE_LENGTH_MIN = 6;

    /** Two words of eight letters that differ in one inner letter have 0.95; a typing error, hardly another word. */
    private static final int SPELT_ALIKE_PERCENT = 95;

    /** Letters that are missing or too much. */
    private static final int LENGTH_DIFFERENCE_MAX = 2;

    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

    static KnownName of(String name) {
        return new KnownName(Arrays.stream(SearchWords.kept(name).split(" "))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** What two names share that are the same but for the order of their words. */
    String inWhateverOrder() {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    /** What two names share that are the same but for blanks and hyphens. */
    String inOne() {
        return String.join("", words);
    }

    boolean isSame(KnownName other) {
        return inWhateverOrder().equals(other.inWhateverOrder()) || inOne().equals(other.inOne());
    }

    /** Whether at least three of four words of both together are the same, but for a letter of a long one. */
    boolean isSimilar(KnownName other) {
        if (Math.min(words.size(), other.words.size()) * PERCENT
                < Math.max(words.size(), other.words.size()) * ALIKE_PERCENT) {
            return false;
        }
        Set<String> rest = new HashSet<>(other.words);
        int common = 0;
        for (String word : words) {
            common += rest.remove(word) || rest.removeIf(candidate -> isSpeltAlike(word, candidate)) ? 1 : 0;
        }
        int all = words.size() + other.words.size() - common;
        return common * PERCENT >= all * ALIKE_PERCENT;
    }

    /** Never for what has digits: the next number is another one. */
    private static boolean isSpeltAlike(String one, String other) {
        return one.length() >= SPELLABLE_LENGTH_MIN
                && other.length() >= SPELLABLE_LENGTH_MIN
                && Math.abs(one.length() - other.length()) <= LENGTH_DIFFERENCE_MAX
                && one.charAt(0) == other.charAt(0)
                && (one + other).chars().allMatch(Character::isLetter)
                && SPELLING.apply(one, other) * PERCENT >= SPELT_ALIKE_PERCENT;
    }
}
