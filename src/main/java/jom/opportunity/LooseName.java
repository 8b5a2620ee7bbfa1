package jom.opportunity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a name however it is written: in whatever case, inflected, with other signs or none between its words, with or
 * without marks, umlauts spelt out or not. Works on decomposed texts ({@link Normalizer.Form#NFD}).
 */
final class LooseName {

    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final String NOT_WITHIN_A_WORD = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NO_WORD_GOES_ON = "(?![\\p{L}\\p{N}])";
    private static final String MARKS = "\\p{M}*+";
    private static final int IGNORING_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** With fewer letters two more make another word, HP and HPC. */
    private static final int INFLECTED_LENGTH_MIN = 4;

    /** Letters that one writes in more than one way though Unicode takes none of them apart. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("ss", "(?:ss|ß)"),
            Map.entry("ß", "(?:ss|ß)"),
            Map.entry("ae", "(?:a" + MARKS + "e?|æ)"),
            Map.entry("oe", "(?:o" + MARKS + "e?|ø|œ)"),
            Map.entry("ue", "u" + MARKS + "e?"),
            Map.entry("a\u0308", "(?:a" + MARKS + "e?|æ)"),
            Map.entry("o\u0308", "(?:o" + MARKS + "e?|ø|œ)"),
            Map.entry("u\u0308", "u" + MARKS + "e?"),
            Map.entry("a\u030a", "a" + MARKS + "a?"),
            Map.entry("æ", "(?:a" + MARKS + "e?|æ)"),
            Map.entry("œ", "(?:oe|œ)"),
            Map.entry("ø", "(?:o" + MARKS + "e?|ø)"),
            Map.entry("ł", "[łl]"),
            Map.entry("đ", "[đd]"),
            Map.entry("ı", "[ıi]"));

    private LooseName() {}

    /** The words of a name. */
    static List<String> words(String name) {
        return Arrays.stream(NOT_ALPHANUMERIC.split(name))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Finds a name. */
    static Pattern of(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return Pattern.compile(Pattern.quote(Normalizer.normalize(name, Normalizer.Form.NFD)), IGNORING_CASE);
        }
        int letters = words.stream().mapToInt(String::length).sum();
        String inflection = letters < INFLECTED_LENGTH_MIN ? "s?" : "(?:\\p{L}" + MARKS + "){0,2}";
        return Pattern.compile(
                NOT_WITHIN_A_WORD
                        + words.stream().map(LooseName::spelt).collect(Collectors.joining("[^\\p{L}\\p{N}]{0,4}"))
                        + "(?!\\p{N})"
                        + inflection
                        + NO_WORD_GOES_ON,
                IGNORING_CASE);
    }

    /** Finds an abbreviation: in this case only, since its letters may be a word in another. */
    static Pattern abbreviation(String letters) {
        return Pattern.compile(NOT_WITHIN_A_WORD + Pattern.quote(letters) + NO_WORD_GOES_ON);
    }

    private static String spelt(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        while (at < letters.length()) {
            int end = letters.offsetByCodePoints(at, 1);
            String two = letters.substring(at, Math.min(letters.length(), end + 1));
            String one = letters.substring(at, end);
            if (SPELLINGS.containsKey(two)) {
                pattern.append(SPELLINGS.get(two));
                end += two.length() - one.length();
            } else if (SPELLINGS.containsKey(one)) {
                pattern.append(SPELLINGS.get(one));
            } else if (Character.getType(letters.codePointAt(at)) != Character.NON_SPACING_MARK) {
                pattern.append(Pattern.quote(one)).append(MARKS);
            }
            at = end;
        }
        return pattern.toString();
    }
}
