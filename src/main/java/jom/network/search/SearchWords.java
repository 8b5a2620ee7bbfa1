package jom.network.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which a name is found: without marks and case, umlauts as their vowel whichever way they are spelt, and
 * without what only tells the legal form. The same rule makes the words that are kept and those that are looked for, so
 * what two spellings have in common is found by both.
 */
public final class SearchWords {

    /** Of the words of one organisation, kept in a column. */
    public static final int LENGTH_MAX = 850;

    /** Of one question; further words are not looked for. */
    public static final int WORDS_MAX = 8;

    private static final Pattern DOTS_OF_AN_ABBREVIATION = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UMLAUT_SPELT_OUT = Pattern.compile("([aou])e");

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "a", "œ", "o", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private static final Set<String> LEGAL_FORMS = Set.of(
            ("gmbh mbh ag se kg kgaa ohg gbr ug ev eg inc incorporated corp corporation co company ltd limited llc llp lp"
                            + " plc pty sa sas sasu sarl srl spa snc bv nv vof ab as asa oy oyj aps ks sro zoo spzoo doo dd kft"
                            + " zrt nyrt sl slu sau lda ltda unipessoal ou uab sia ooo oao zao pjsc bhd pte kk")
                    .split(" "));

    private SearchWords() {}

    /** What is kept of names: each word once, with a blank before each and after the last; empty if there is none. */
    public static String kept(String... names) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(names).forEach(name -> words.addAll(words(name)));
        StringBuilder kept = new StringBuilder();
        for (String word : words) {
            if (kept.length() + word.length() + 2 <= LENGTH_MAX) {
                kept.append(' ').append(word);
            }
        }
        return kept.isEmpty() ? "" : kept.append(' ').toString();
    }

    /** What is looked for: at most {@value #WORDS_MAX} beginnings of words, in the order in which they were written. */
    static List<String> asked(String text) {
        return words(text).stream().distinct().limit(WORDS_MAX).toList();
    }

    /** If all there is tells a legal form, it is the name. */
    private static Collection<String> words(String name) {
        List<String> all = Arrays.stream(NO_LETTERS.split(plain(name)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                all.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static String plain(String name) {
        String joined =
                DOTS_OF_AN_ABBREVIATION.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        String bare = MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("");
        String letters = bare.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> LETTERS.getOrDefault(letter, letter))
                .collect(Collectors.joining());
        return UMLAUT_SPELT_OUT.matcher(letters).replaceAll("$1");
    }
}
