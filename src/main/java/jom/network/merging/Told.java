package jom.network.merging;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import jom.network.LegalEntity;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;

/**
 * What a source told last of an organisation that is one with another.
 *
 * @param source the organisation that was registered from there
 * @param present the one it is part of today, or it itself
 */
public record Told(OrganisationId source, OrganisationId present, OrganisationDetails details) {

    /**
     * What the organisation is if its source now tells something else: only what is new there becomes so; what other
     * sources have told stays.
     *
     * @throws IllegalArgumentException if there would be too many terms of one kind
     */
    public OrganisationDetails appliedTo(OrganisationDetails known, OrganisationDetails told) {
        return new OrganisationDetails(
                newer(OrganisationDetails::name, known, told),
                new LegalEntity(
                        newer(all -> all.legalEntity().name(), known, told),
                        newer(all -> all.legalEntity().registrationNumber(), known, told),
                        newer(all -> all.legalEntity().webDomain(), known, told)),
                newer(OrganisationDetails::home, known, told),
                newer(OrganisationDetails::timeZone, known, told),
                new Offering(
                        terms(Offering::partnerTypes, known, told),
                        terms(Offering::capabilities, known, told),
                        terms(Offering::industries, known, told),
                        terms(Offering::territories, known, told)));
    }

    private <T> T newer(Function<OrganisationDetails, T> field, OrganisationDetails known, OrganisationDetails told) {
        return Objects.equals(field.apply(details), field.apply(told)) ? field.apply(known) : field.apply(told);
    }

    private <T> Set<T> terms(Function<Offering, Set<T>> list, OrganisationDetails known, OrganisationDetails told) {
        Set<T> before = list.apply(details.offering());
        Set<T> now = list.apply(told.offering());
        Set<T> terms = new HashSet<>(list.apply(known.offering()));
        before.stream().filter(term -> !now.contains(term)).forEach(terms::remove);
        now.stream().filter(term -> !before.contains(term)).forEach(terms::add);
        return terms.isEmpty() ? now : terms;
    }
}
