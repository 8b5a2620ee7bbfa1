package jom.opportunity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Blackens in a text whatever names the customer: its name in full and in part, its web domain, its registration number, its
 * city, and every address of mail, web or telephone. Rather a word too many than one too few.
 */
final class Mask {

    static final String BLACK = "█████";

    /** Shorter parts of a name are everyday words too often. */
    private static final int PART_LENGTH_MIN = 3;

    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern CONTACTS = Pattern.compile("[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}.-]++"
            + "|\\b(?:https?://|www\\.)\\S++"
            + "|\\b(?:[\\p{L}\\p{N}-]++\\.)++\\p{L}{2,24}\\b/\\S*+"
            + "|(?<![\\p{L}\\p{N}])\\+?\\(?\\d(?:[ ()/.-]{0,2}\\d){6,16}(?![\\p{L}\\p{N}])");

    private Mask() {}

    /** The text as somebody may read it who must not learn who the customer is. */
    static String over(String text, Customer customer) {
        String masked = CONTACTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(BLACK);
        for (Pattern name : names(customer)) {
            masked = name.matcher(masked).replaceAll(BLACK);
        }
        return masked;
    }

    private static List<Pattern> names(Customer customer) {
        List<String> names = new ArrayList<>(List.of(customer.name()));
        names.addAll(distinctiveParts(customer.name()));
        if (customer.domain() != null) {
            String domain = CustomerKeys.normalisedDomain(customer.domain());
            names.add(domain);
            names.add(domain.contains(".") ? domain.substring(0, domain.lastIndexOf('.')) : domain);
        }
        if (customer.registrationNumber() != null) {
            names.add(customer.registrationNumber());
        }
        if (customer.city() != null) {
            names.add(customer.city());
        }
        return names.stream()
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Mask::loosely)
                .toList();
    }

    /** All words of the name but its legal form and those of which every second name has one. */
    private static List<String> distinctiveParts(String name) {
        return Arrays.stream(NOT_ALPHANUMERIC.split(name))
                .filter(part -> part.length() >= PART_LENGTH_MIN)
                .filter(part -> !CommonWords.contains(part))
                .toList();
    }

    /** Matches the words of a name whatever stands between them and in whatever case. */
    private static Pattern loosely(String name) {
        String words = Arrays.stream(NOT_ALPHANUMERIC.split(name))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\\p{L}\\p{N}]{0,4}"));
        String pattern = words.isEmpty() ? Pattern.quote(name) : words;
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{N}])\\p{L}{0,2}(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
