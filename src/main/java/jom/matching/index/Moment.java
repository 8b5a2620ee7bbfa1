package jom.matching.index;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    /** Each organisation that has one of these capabilities or is of one of these types; in the order of their rows. */
    public void each(Collection<Capability> capabilities, Predicate<PartnerType> types, Consumer<Listing> each) {
        Terms terms = all.terms();
        RoaringBitmap able = all.havingAny(terms.find(capabilities));
        int[] ofTypes = terms.types().filter(types).mapToInt(terms::find).toArray();
        RoaringBitmap found = RoaringBitmap.or(able, all.havingAny(ofTypes));
        found.forEach((int row) -> each.accept(all.listing(row)));
    }
}
