package jom.matching.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jom.network.Capability;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import org.roaringbitmap.RoaringBitmap;

/** All organisations as they were at one moment. */
public final class Moment {

    private final Snapshot all;

    Moment(Snapshot all) {
        this.all = all;
    }

    /** What is known of one; empty if there was none. */
    public Optional<Listing> find(OrganisationId organisation) {
        return all.row(organisation).stream()
                .filter(all::isThere)
                .mapToObj(all::listing)
                .findFirst();
    }

    /** The best for a question, the best first; of equals, who joined first. */
    public List<Ranked> top(Question question, int limit) {
        return TopCandidates.of(all, question, limit);
    }

    /** How many there are for a question. */
    public int count(Question question) {
        return Candidacy.of(all, question).count();
    }

    /** All types that anybody has had. */
    public Set<PartnerType> types() {
        return all.terms().types().collect(Collectors.toUnmodifiableSet());
    }

    /** Each organisation that has one of these capabilities or is of one of these types; in the order of their rows. */
    public void each(Collection<Capability> capabilities, Predicate<PartnerType> types, Consumer<Listing> each) {
        Terms terms = all.terms();
        RoaringBitmap able = all.havingAny(terms.find(capabilities));
        int[] ofTypes = terms.types().filter(types).mapToInt(terms::find).toArray();
        RoaringBitmap found = RoaringBitmap.or(able, all.havingAny(ofTypes));
        found.forEach((int row) -> each.accept(all.listing(row)));
    }
}
