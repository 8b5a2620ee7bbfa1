package jom.matching.index;

import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * The best candidates for a question: exact, of equals those who come first. Those who know the trade are looked at first, who
 * has most of the wanted capabilities before the others. Then it is known how many of them those of other trades need at
 * least to be among the best: if it is all but two, they have one of the three rarest, and nobody else is looked at.
 */
final class TopCandidates {

    private static final byte WANTED = 1;
    private static final byte OF_AREAS = 2;

    /** Who has so many is looked at first. */
    private static final int MANY_REFERENCES = 6;

    private final Snapshot all;
    private final Points points;
    private final Best best;
    private final Candidacy candidacy;
    private final List<RoaringBitmap> wanted;
    private final byte[] kinds;

    private TopCandidates(Snapshot all, Question question, int limit) {
        this.all = all;
        this.points = question.points();
        this.best = new Best(limit);
        this.candidacy = Candidacy.of(all, question);
        this.wanted = candidacy.wanted();
        this.kinds = new byte[all.terms().size()];
        mark(all.terms().find(question.wanted()), WANTED);
        mark(all.terms().find(question.ofAreas()), OF_AREAS);
    }

    private void mark(int[] terms, byte kind) {
        for (int term : terms) {
            if (term >= 0 && term < kinds.length) {
                kinds[term] |= kind;
            }
        }
    }

    static List<Ranked> of(Snapshot all, Question question, int limit) {
        TopCandidates search = new TopCandidates(all, question, limit);
        search.run(all.having(all.terms().find(question.industry())));
        return Arrays.stream(search.best.keys())
                .mapToObj(key -> new Ranked(all.rows().id(Best.row(key)), Best.points(key)))
                .toList();
    }

    private void run(RoaringBitmap knowTheTrade) {
        RoaringBitmap inTrade = RoaringBitmap.and(candidacy.rows(), knowTheTrade);
        mostWantedFirst(inTrade, points.industry());
        rarestFirst(candidacy.rows(), inTrade);
    }

    /** Those of a small field, by how many of the wanted capabilities they have; of as many, those with many references first. */
    private void mostWantedFirst(RoaringBitmap field, int sure) {
        int[] rows = havingWanted(field);
        int[] counts = counts(rows);
        int[] known = new int[rows.length];
        for (int able = wanted.size(); able > 0; able--) {
            int most = sure + points.wanted(able) + points.areasMost();
            if (!best.mayTake(most + points.referencesMost())) {
                return;
            }
            int few = 0;
            for (int place = 0; place < rows.length; place += counts[place]) {
                if (counts[place] == able) {
                    if (all.rows().references(rows[place]) >= MANY_REFERENCES) {
                        take(rows[place], sure, most);
                    } else {
                        known[few++] = rows[place];
                    }
                }
            }
            for (int place = 0; place < few; place++) {
                take(known[place], sure, most);
            }
        }
        if (!candidacy.needsWanted()) {
            takeAll(RoaringBitmap.andNot(field, RoaringBitmap.bitmapOf(rows)), sure, sure + withoutWantedMost());
        }
    }

    private int withoutWantedMost() {
        return points.wanted(0) + points.areasMost();
    }

    /** As often as each has one of the wanted capabilities, in the order of rows. */
    private int[] havingWanted(RoaringBitmap field) {
        int[] rows = new int[0];
        for (RoaringBitmap each : wanted) {
            int[] able = RoaringBitmap.and(each, field).toArray();
            rows = rows.length == 0 ? able : merged(rows, able);
        }
        return rows;
    }

    private static int[] merged(int[] one, int[] other) {
        int[] both = new int[one.length + other.length];
        int fromOne = 0;
        int fromOther = 0;
        for (int place = 0; place < both.length; place++) {
            boolean isOne = fromOther == other.length || (fromOne < one.length && one[fromOne] <= other[fromOther]);
            both[place] = isOne ? one[fromOne++] : other[fromOther++];
        }
        return both;
    }

    /** How often each number comes, where it comes first. */
    private static int[] counts(int[] sorted) {
        int[] counts = new int[sorted.length];
        int first = 0;
        for (int place = 0; place < sorted.length; place++) {
            if (sorted[place] != sorted[first]) {
                first = place;
            }
            counts[first]++;
        }
        return counts;
    }

    /**
     * Those of a field who have the rarest of the wanted capabilities, then those of the rest who have the second rarest,
     * and so on, until nobody left can have enough of them.
     */
    private void rarestFirst(RoaringBitmap field, RoaringBitmap without) {
        RoaringBitmap seen = without;
        int wantedMost = wanted.size();
        for (RoaringBitmap each : wanted) {
            int most = points.wanted(wantedMost--) + points.areasMost();
            if (!best.mayTake(most + points.referencesMost())) {
                return;
            }
            RoaringBitmap able = RoaringBitmap.and(each, field);
            takeAll(RoaringBitmap.andNot(able, seen), 0, most);
            seen = RoaringBitmap.or(seen, able);
        }
        if (!candidacy.needsWanted()) {
            takeAll(RoaringBitmap.andNot(field, seen), 0, withoutWantedMost());
        }
    }

    private void takeAll(RoaringBitmap rows, int sure, int most) {
        if (best.mayTake(most + points.referencesMost())) {
            for (int row : rows.toArray()) {
                take(row, sure, most);
            }
        }
    }

    /** @param most that it can have, without its references */
    private void take(int row, int sure, int most) {
        int count = points.references(all.rows().references(row));
        if (best.mayTake(most + count)) {
            score(row, sure + count);
        }
    }

    private void score(int row, int sure) {
        int able = 0;
        int ofAreas = 0;
        Rows.Portion portion = all.rows().portion(row);
        int end = portion.capabilitiesEnd(row);
        for (int place = portion.begin(row); place < end; place++) {
            int term = portion.term(place);
            // one that was met after the question was asked has no kind
            int kind = term < kinds.length ? kinds[term] : 0;
            able += kind & WANTED;
            ofAreas += kind / OF_AREAS;
        }
        if (able > 0 || !candidacy.needsWanted()) {
            best.add(sure + points.wanted(able) + points.areas(ofAreas), row);
        }
    }
}
