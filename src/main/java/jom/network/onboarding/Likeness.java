package jom.network.onboarding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jom.network.LegalEntity;
import jom.network.OrganisationDetails;
import org.jspecify.annotations.Nullable;

/** In what two organisations may be the same. */
public enum Likeness {
    /** But for blanks, punctuation, and upper or lower case. */
    REGISTRATION_NUMBER("registrationNumber"),
    /** With or without {@code www}. */
    WEB_DOMAIN("webDomain"),
    /** The name in daily use or in law, but for legal forms, blanks, punctuation, and upper or lower case. */
    NAME("name");

    private final String key;

    Likeness(String key) {
        this.key = key;
    }

    private static final String LEGAL_FORMS =
            "\\b(gmbh|ag|se|kg|ug|ohg|sarl|sas|sa|srl|spa|bv|nv|ab|oy|as|aps|ltd|limited|llc|llp|inc|corp|plc|co)\\b";

    static Set<Likeness> between(OrganisationDetails one, OrganisationDetails other) {
        Set<Likeness> alike = EnumSet.noneOf(Likeness.class);
        if (same(one, other, LegalEntity::registrationNumber, Likeness::bare)) {
            alike.add(REGISTRATION_NUMBER);
        }
        if (same(one, other, LegalEntity::webDomain, Likeness::domain)) {
            alike.add(WEB_DOMAIN);
        }
        if (names(one).stream().anyMatch(names(other)::contains)) {
            alike.add(NAME);
        }
        return alike;
    }

    private static boolean same(
            OrganisationDetails one,
            OrganisationDetails other,
            Function<LegalEntity, @Nullable String> field,
            UnaryOperator<String> form) {
        String mine = field.apply(one.legalEntity());
        String theirs = field.apply(other.legalEntity());
        return mine != null
                && theirs != null
                && !form.apply(mine).isEmpty()
                && form.apply(mine).equals(form.apply(theirs));
    }

    private static Set<String> names(OrganisationDetails details) {
        String daily = name(details.name());
        String legal = name(details.legalEntity().name());
        return daily.equals(legal) ? Set.of(daily) : Set.of(daily, legal);
    }

    /** A name that is nothing but a legal form stays as it is. */
    private static String name(String text) {
        String without = bare(text.toLowerCase(Locale.ROOT).replace(".", "").replaceAll(LEGAL_FORMS, " "));
        return without.isEmpty() ? bare(text) : without;
    }

    private static String domain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** How JSON and texts spell it. */
    @JsonValue
    public String key() {
        return key;
    }
}
