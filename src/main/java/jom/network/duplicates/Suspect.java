package jom.network.duplicates;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.network.LegalEntity;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of an organisation, in the form in which it is compared. The one rule for whether two may be the same:
 * the list of suspected duplicates asks it, and whoever verifies one that joins.
 *
 * @param name in daily use
 * @param names in daily use and in law; one if they are the same
 * @param country in which it sits
 * @param registrationNumber letters and digits alone
 * @param webDomain without {@code www}
 */
record Suspect(
        OrganisationId id,
        String name,
        List<KnownName> names,
        String country,
        Optional<String> registrationNumber,
        Optional<String> webDomain) {

    private static final int COUNTRY_LENGTH = 2;

    static Suspect of(OrganisationId id, String name, LegalEntity entity, String home) {
        return new Suspect(
                id,
                name,
                Stream.of(KnownName.of(name), KnownName.of(entity.name()))
                        .filter(each -> !each.words().isEmpty())
                        .distinct()
                        .toList(),
                home.substring(0, COUNTRY_LENGTH),
                plain(entity.registrationNumber()),
                domain(entity.webDomain()));
    }

    private static Optional<String> plain(@Nullable String number) {
        return Optional.ofNullable(number)
                .map(text -> text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<String> domain(@Nullable String domain) {
        return Optional.ofNullable(domain)
                .map(text -> text.strip().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""))
                .filter(text -> !text.isEmpty());
    }

    /** In what the two are alike, wherever they sit; in nothing as a rule. */
    Set<Likeness> likenesses(Suspect other) {
        Set<Likeness> alike = EnumSet.noneOf(Likeness.class);
        if (registrationNumber.isPresent() && registrationNumber.equals(other.registrationNumber)) {
            alike.add(Likeness.REGISTRATION_NUMBER);
        }
        if (webDomain.isPresent() && webDomain.equals(other.webDomain)) {
            alike.add(Likeness.WEB_DOMAIN);
        }
        nameLikeness(other).ifPresent(alike::add);
        return alike;
    }

    Optional<Likeness> nameLikeness(Suspect other) {
        if (names.stream().anyMatch(mine -> other.names.stream().anyMatch(mine::isSame))) {
            return Optional.of(Likeness.NAME);
        }
        return names.stream().anyMatch(mine -> other.names.stream().anyMatch(mine::isSimilar))
                ? Optional.of(Likeness.SIMILAR_NAME)
                : Optional.empty();
    }

    /** What those share who have the same name. */
    Set<String> nameKeys() {
        return names.stream()
                .flatMap(each -> Stream.of(each.inWhateverOrder(), each.inOne()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> words() {
        return names.stream().flatMap(each -> each.words().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
