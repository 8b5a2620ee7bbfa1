package jom.matching.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import jom.network.OrganisationId;
import org.roaringbitmap.RoaringBitmap;

/**
 * All organisations at one moment. Changing it gives another one that shares all that is the same, so whoever asks is
 * never disturbed. Rows are in the order of ids at first, which is the order in which organisations joined; who is added
 * later comes at the end.
 */
final class Snapshot {

    private static final RoaringBitmap NOBODY = new RoaringBitmap();

    private final Terms terms;
    private final Rows rows;
    private final RoaringBitmap[] having;
    private final int sorted;
    private final Map<OrganisationId, Integer> later;

    private Snapshot(Terms terms, Rows rows, RoaringBitmap[] having, int sorted, Map<OrganisationId, Integer> later) {
        this.terms = terms;
        this.rows = rows;
        this.having = having;
        this.sorted = sorted;
        this.later = later;
    }

    /** Takes everybody in, one after the other, so that they need not all be there at once. */
    static final class Building {

        private final Terms terms = new Terms();
        private final Rows.Growing rows = new Rows.Growing();
        private RoaringBitmap[] having = new RoaringBitmap[0];

        /** To be called in the order of ids. */
        void add(Listing listing) {
            char[] own = terms.of(listing);
            int row = rows.add(new Rows.Row(
                    listing.id(),
                    own,
                    listing.offering().capabilities().size(),
                    listing.references(),
                    terms.certificates().of(listing.certificates())));
            having = roomFor(terms, having);
            for (char term : own) {
                if (having[term] == null) {
                    having[term] = new RoaringBitmap();
                }
                having[term].add(row);
            }
        }

        Snapshot done() {
            for (RoaringBitmap each : having) {
                if (each != null) {
                    each.runOptimize();
                    each.trim();
                }
            }
            Rows all = rows.rows();
            return new Snapshot(terms, all, having, all.size(), Map.of());
        }
    }

    private static RoaringBitmap[] roomFor(Terms terms, RoaringBitmap[] having) {
        return having.length >= terms.size() ? having : Arrays.copyOf(having, terms.size() + 64);
    }

    /** With this organisation as it is now. */
    Snapshot with(Listing listing) {
        OptionalInt known = row(listing.id());
        int row = known.orElse(rows.size());
        char[] before = known.isPresent() ? rows.terms(row) : new char[0];
        char[] now = terms.of(listing);
        RoaringBitmap[] changed = Arrays.copyOf(having, Math.max(having.length, terms.size()));
        for (char term : without(before, now)) {
            changed[term] = changed[term].clone();
            changed[term].remove(row);
        }
        for (char term : without(now, before)) {
            changed[term] = changed[term] == null ? new RoaringBitmap() : changed[term].clone();
            changed[term].add(row);
        }
        Map<OrganisationId, Integer> tail = later;
        if (known.isEmpty()) {
            tail = new HashMap<>(later);
            tail.put(listing.id(), row);
        }
        return new Snapshot(
                terms,
                rows.with(
                        row,
                        new Rows.Row(
                                listing.id(),
                                now,
                                listing.offering().capabilities().size(),
                                listing.references(),
                                terms.certificates().of(listing.certificates()))),
                changed,
                sorted,
                tail);
    }

    /** Without this organisation; its row stays, and nothing finds it. */
    Snapshot without(OrganisationId id) {
        OptionalInt known = row(id);
        if (known.isEmpty()) {
            return this;
        }
        int row = known.getAsInt();
        RoaringBitmap[] changed = having.clone();
        for (char term : rows.terms(row)) {
            changed[term] = changed[term].clone();
            changed[term].remove(row);
        }
        return new Snapshot(terms, rows.with(row, Rows.Row.empty(id)), changed, sorted, later);
    }

    /** Whether whoever has this row was not removed: everybody is of some type. */
    boolean isThere(int row) {
        return rows.terms(row).length > 0;
    }

    /** Those of the first that are not among the second. */
    private static char[] without(char[] terms, char[] others) {
        char[] left = terms.clone();
        int count = 0;
        for (char term : terms) {
            boolean there = false;
            for (char other : others) {
                there |= other == term;
            }
            if (!there) {
                left[count++] = term;
            }
        }
        return Arrays.copyOf(left, count);
    }

    OptionalInt row(OrganisationId id) {
        Integer tail = later.get(id);
        if (tail != null) {
            return OptionalInt.of(tail);
        }
        int low = 0;
        int high = sorted - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(rows.id(middle).value(), id.value());
            if (order == 0) {
                return OptionalInt.of(middle);
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return OptionalInt.empty();
    }

    /** As databases sort them: byte by byte. */
    private static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    /** What is kept of one. */
    Listing listing(int row) {
        char[] own = rows.terms(row);
        return new Listing(
                rows.id(row),
                terms.offering(own),
                rows.references(row),
                terms.isVerified(own),
                terms.certificates().read(rows.certificates(row)));
    }

    Terms terms() {
        return terms;
    }

    Rows rows() {
        return rows;
    }

    /** Not to be changed. */
    RoaringBitmap having(int term) {
        return term < 0 || term >= having.length || having[term] == null ? NOBODY : having[term];
    }

    /** Who has each of these, the rarest first. */
    List<RoaringBitmap> rarestFirst(int[] wanted) {
        return Arrays.stream(wanted)
                .mapToObj(this::having)
                .sorted(Comparator.comparingInt(RoaringBitmap::getCardinality))
                .toList();
    }

    RoaringBitmap havingAny(int[] wanted) {
        return RoaringBitmap.or(Arrays.stream(wanted).mapToObj(this::having).toArray(RoaringBitmap[]::new));
    }
}
