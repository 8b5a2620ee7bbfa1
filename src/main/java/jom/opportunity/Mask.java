package jom.opportunity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Blackens in a text whatever names the customer: its name in full, without its legal form and in part, its web domain, its
 * registration number, its city, and every address of mail, web or telephone. Rather a word too many than one too few.
 */
final class Mask {

    static final String BLACK = "█████";

    /** Shorter parts of a name are everyday words too often. */
    private static final int PART_LENGTH_MIN = 3;

    private static final Pattern CONTACTS = Pattern.compile("[\\p{L}\\p{M}\\p{N}._%+-]++@[\\p{L}\\p{M}\\p{N}.-]++"
            + "|\\b(?:https?://|www\\.)\\S++"
            + "|(?<![\\p{L}\\p{M}\\p{N}])(?:[\\p{L}\\p{M}\\p{N}-]++\\.)+(?:\\p{Ll}{2,24}\\b(?:/\\S*+)?|\\p{L}{2,24}\\b/\\S*+)"
            + "|(?<![\\p{L}\\p{N}])\\+?\\(?\\d(?:[ ()/.-]{0,2}\\d){6,16}(?![\\p{L}\\p{N}])");

    private Mask() {}

    /** The text as somebody may read it who must not learn who the customer is. */
    static String over(String text, Customer customer) {
        String masked = CONTACTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll(BLACK);
        for (Pattern name : names(customer)) {
            masked = name.matcher(masked).replaceAll(BLACK);
        }
        return Normalizer.normalize(masked, Normalizer.Form.NFC);
    }

    /** The longest first, so that of a name nothing is left beside a part of it. */
    private static List<Pattern> names(Customer customer) {
        List<String> names = new ArrayList<>(List.of(customer.name(), CustomerKeys.withoutLegalForm(customer.name())));
        names.addAll(distinctive(LooseName.words(customer.name())));
        if (customer.domain() != null) {
            String domain = CustomerKeys.normalisedDomain(customer.domain());
            String[] labels = domain.split("\\.", -1);
            names.add(domain);
            names.add(domain.contains(".") ? domain.substring(0, domain.lastIndexOf('.')) : domain);
            names.addAll(distinctive(Arrays.asList(labels).subList(0, Math.max(0, labels.length - 1))));
        }
        if (customer.registrationNumber() != null) {
            names.add(customer.registrationNumber());
            LooseName.words(customer.registrationNumber()).stream()
                    .filter(Mask::isNumber)
                    .forEach(names::add);
        }
        if (customer.city() != null) {
            names.add(customer.city());
        }
        return Stream.concat(
                        names.stream()
                                .distinct()
                                .filter(name -> !name.isEmpty())
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(LooseName::of),
                        abbreviations(customer.name()).map(LooseName::abbreviation))
                .toList();
    }

    /** All but legal forms and words of which every second name has one. */
    private static List<String> distinctive(List<String> parts) {
        return parts.stream()
                .filter(part -> part.length() >= PART_LENGTH_MIN)
                .filter(part -> !CommonWords.contains(part) && !CustomerKeys.isLegalForm(part))
                .toList();
    }

    /** The number of an entry without the name of its register. */
    private static boolean isNumber(String word) {
        return word.length() >= PART_LENGTH_MIN && word.codePoints().anyMatch(Character::isDigit);
    }

    /** Two capitals or digits that stand for a company, such as 3M. */
    private static Stream<String> abbreviations(String name) {
        return LooseName.words(name).stream()
                .filter(word -> word.length() == 2 && word.matches("[\\p{Lu}\\p{N}]*\\p{Lu}[\\p{Lu}\\p{N}]*"))
                .filter(word -> !CommonWords.contains(word) && !CustomerKeys.isLegalForm(word));
    }
}
