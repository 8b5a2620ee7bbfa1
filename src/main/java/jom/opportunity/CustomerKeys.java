package jom.opportunity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By what a customer is recognised, however it is written: registration number and legal name within its country, and
 * web domain. Each key is a hash, so that comparing does not depend on a database's collation.
 */
final class CustomerKeys {

    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ADDRESS_AROUND_DOMAIN = Pattern.compile("^[a-z]+://|^www\\.|[/?#:].*$");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ab",
            "ag",
            "aps",
            "as",
            "asa",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "eg",
            "ev",
            "gmbh",
            "inc",
            "incorporated",
            "kg",
            "kgaa",
            "limited",
            "llc",
            "llp",
            "ltd",
            "nv",
            "ohg",
            "oy",
            "oyj",
            "plc",
            "sa",
            "sarl",
            "sas",
            "se",
            "sl",
            "spa",
            "srl",
            "ug");

    private CustomerKeys() {}

    /** One to three keys; two customers that share one are the same. */
    static Set<String> of(Customer customer) {
        Set<String> keys = new LinkedHashSet<>();
        String country = customer.country().country().iso();
        keys.add(hash("name:" + country + ":" + normalisedName(customer.name())));
        if (customer.registrationNumber() != null) {
            keys.add(hash("registration:" + country + ":" + compact(customer.registrationNumber())));
        }
        if (customer.domain() != null) {
            keys.add(hash("domain:" + normalisedDomain(customer.domain())));
        }
        return keys;
    }

    /** Lower case, without marks, punctuation and legal form: {@code Müller & Söhne GmbH} is {@code muller sohne}. */
    static String normalisedName(String name) {
        List<String> words = words(name);
        List<String> kept = new ArrayList<>(words);
        while (kept.size() > 1 && LEGAL_FORMS.contains(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept.isEmpty() ? name.toLowerCase(Locale.ROOT) : String.join(" ", kept);
    }

    /** As it was written, but for legal forms before and after: {@code Müller & Söhne GmbH & Co. KG} is {@code Müller & Söhne}. */
    static String withoutLegalForm(String name) {
        List<String> kept = new ArrayList<>(List.of(name.strip().split("[\\s,;/&+()]+")));
        int before = 0;
        while (before < kept.size() - 1 && isLegalForm(kept.get(before))) {
            before++;
        }
        int after = kept.size();
        while (after > before + 1 && isLegalForm(kept.get(after - 1))) {
            after--;
        }
        return String.join(" ", kept.subList(before, after));
    }

    /** Whether a word is one, with or without dots. */
    static boolean isLegalForm(String word) {
        return LEGAL_FORMS.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** The bare host, lower case, in its ASCII form where it has one. */
    static String normalisedDomain(String domain) {
        String bare = domain.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < 2; i++) {
            bare = ADDRESS_AROUND_DOMAIN.matcher(bare).replaceAll("");
        }
        try {
            return IDN.toASCII(bare);
        } catch (IllegalArgumentException noHost) {
            return bare;
        }
    }

    private static String compact(String number) {
        String compact = String.join("", words(number));
        return compact.isEmpty() ? number : compact;
    }

    private static List<String> words(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace(".", "");
        List<String> words = new ArrayList<>();
        for (String word : NOT_ALPHANUMERIC.split(folded, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String hash(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
