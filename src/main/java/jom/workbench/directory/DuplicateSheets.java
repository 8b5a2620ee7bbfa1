package jom.workbench.directory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.PeopleDirectory;
import jom.network.duplicates.Likeness;
import jom.network.duplicates.SuspectedDuplicate;
import jom.network.search.Facet;
import jom.workbench.directory.DuplicateSheet.Compared;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts suspected duplicates side by side. */
@Component
class DuplicateSheets {

    private final OrganisationDirectory directory;
    private final PeopleDirectory people;
    private final CodeNames codes;

    DuplicateSheets(OrganisationDirectory directory, PeopleDirectory people, CodeNames codes) {
        this.directory = directory;
        this.people = people;
        this.codes = codes;
    }

    List<DuplicateSheet> of(List<SuspectedDuplicate> suspected, Locale language) {
        Map<OrganisationId, OrganisationProfile> profiles = directory
                .profiles(suspected.stream()
                        .flatMap(
                                each -> Stream.of(each.pair().low(), each.pair().high()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(OrganisationProfile::id, profile -> profile));
        return suspected.stream()
                .map(each -> sheet(
                        each,
                        Objects.requireNonNull(profiles.get(each.pair().low())),
                        Objects.requireNonNull(profiles.get(each.pair().high())),
                        language))
                .toList();
    }

    private DuplicateSheet sheet(
            SuspectedDuplicate suspected, OrganisationProfile one, OrganisationProfile other, Locale language) {
        OrganisationDetails mine = one.details();
        OrganisationDetails theirs = other.details();
        Offers offers = new Offers(mine.offering(), theirs.offering(), language);
        List<Compared> facts = List.of(
                Compared.of(
                        "legalName",
                        mine.legalEntity().name(),
                        theirs.legalEntity().name()),
                new Compared(
                        "registrationNumber",
                        text(mine.legalEntity().registrationNumber()),
                        text(theirs.legalEntity().registrationNumber()),
                        suspected.likenesses().contains(Likeness.REGISTRATION_NUMBER)),
                new Compared(
                        "webDomain",
                        text(mine.legalEntity().webDomain()),
                        text(theirs.legalEntity().webDomain()),
                        suspected.likenesses().contains(Likeness.WEB_DOMAIN)),
                Compared.of("home", mine.home().name(language), theirs.home().name(language)),
                terms("partnerTypes", Facet.PARTNER_TYPE, Offering::partnerTypes, offers),
                terms("capabilities", Facet.CAPABILITY, Offering::capabilities, offers),
                terms("industries", Facet.INDUSTRY, Offering::industries, offers),
                terms("territories", Facet.TERRITORY, Offering::territories, offers),
                new Compared("references", number(one.references()), number(other.references()), false),
                new Compared("people", peopleOf(one), peopleOf(other), false),
                new Compared("key", key(one), key(other), false));
        return new DuplicateSheet(suspected, one.name(), other.name(), facts);
    }

    /** What both offer, in the words of a language. */
    private record Offers(Offering one, Offering other, Locale language) {}

    private Compared terms(String key, Facet facet, Function<Offering, Collection<?>> terms, Offers of) {
        return Compared.of(
                key,
                String.join(", ", codes.names(facet, terms.apply(of.one()), of.language())),
                String.join(", ", codes.names(facet, terms.apply(of.other()), of.language())));
    }

    private String peopleOf(OrganisationProfile profile) {
        return number(people.of(profile.id()).size());
    }

    private static String key(OrganisationProfile profile) {
        return profile.key().map(key -> key.source() + ": " + key.value()).orElse("");
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told;
    }
}
