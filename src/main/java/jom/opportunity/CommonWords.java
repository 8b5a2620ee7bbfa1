package jom.opportunity;

import java.util.Locale;
import java.util.Set;

/** Words in company names that name nobody: legal forms, and what every second name has. English, German, French. */
final class CommonWords {

    private static final Set<String> WORDS = Set.of(
            "and",
            "bank",
            "company",
            "corp",
            "corporation",
            "des",
            "die",
            "energy",
            "europe",
            "for",
            "foundation",
            "gesellschaft",
            "global",
            "gmbh",
            "group",
            "groupe",
            "gruppe",
            "health",
            "holding",
            "inc",
            "industries",
            "industry",
            "institute",
            "insurance",
            "international",
            "it",
            "kgaa",
            "limited",
            "llc",
            "llp",
            "logistics",
            "ltd",
            "media",
            "ministry",
            "ohg",
            "plc",
            "sarl",
            "sas",
            "service",
            "services",
            "software",
            "solutions",
            "spa",
            "srl",
            "stiftung",
            "systems",
            "technologies",
            "technology",
            "the",
            "und",
            "university",
            "van",
            "von");

    private CommonWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
