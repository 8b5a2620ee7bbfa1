package jom.matching.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.roaringbitmap.RoaringBitmap;

/**
 * The best candidates for a question: exact, of equals those who come first. Those who know the trade and have references
 * are looked at first. Then it is known how many of the wanted capabilities the others need at least to be among the best:
 * if it is all but two, they have one of the three rarest, and nobody else is looked at.
 */
final class TopCandidates {

    private static final byte WANTED = 1;
    private static final byte OF_AREAS = 2;

    /** Who has so many is looked at first. */
    private static final int MANY_REFERENCES = 6;

    private final Snapshot all;
    private final Question question;
    private final Points points;
    private final Best best;
    private final RoaringBitmap[] wanted;
    private final byte[] kinds;

    private TopCandidates(Snapshot all, Question question, int limit) {
        this.all = all;
        this.question = question;
        this.points = question.points();
        this.best = new Best(limit);
        int[] terms = all.terms().find(question.wanted());
        this.wanted = Arrays.stream(terms)
                .mapToObj(all::having)
                .sorted(Comparator.comparingInt(RoaringBitmap::getCardinality))
                .toArray(RoaringBitmap[]::new);
        this.kinds = new byte[all.terms().size()];
        mark(terms, WANTED);
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
        search.run();
        return Arrays.stream(search.best.keys())
                .mapToObj(key -> new Ranked(all.rows().id(Best.row(key)), Best.points(key)))
                .toList();
    }

    private void run() {
        RoaringBitmap there = all.havingAny(all.terms().deliveringIn(question.place()));
        RoaringBitmap inTrade = all.having(all.terms().find(question.industry()));
        RoaringBitmap field = RoaringBitmap.and(there, inTrade);
        int[] rows = field.toArray();
        int sure = points.industry();
        take(rows, sure, wanted.length, count -> count >= MANY_REFERENCES);
        take(rows, sure, wanted.length, count -> count > 0 && count < MANY_REFERENCES);
        rarestFirst(field, new RoaringBitmap(), sure, count -> count == 0);
        rarestFirst(there, inTrade, 0, count -> true);
    }

    /**
     * Those of a field who have the rarest of the wanted capabilities, then those of the rest who have the second rarest,
     * and so on, until nobody left can have enough of them.
     */
    private void rarestFirst(RoaringBitmap field, RoaringBitmap without, int sure, IntPredicate turn) {
        RoaringBitmap seen = without;
        int wantedMost = wanted.length;
        for (RoaringBitmap each : wanted) {
            if (!best.mayTake(sure + points.wanted(wantedMost) + points.areasMost() + points.referencesMost())) {
                return;
            }
            RoaringBitmap able = RoaringBitmap.and(each, field);
            take(RoaringBitmap.andNot(able, seen).toArray(), sure, wantedMost--, turn);
            seen = RoaringBitmap.or(seen, able);
        }
    }

    /** @param turn whether it is the turn of those with so many references */
    private void take(int[] rows, int sure, int wantedMost, IntPredicate turn) {
        int most = sure + points.wanted(wantedMost) + points.areasMost();
        for (int row : rows) {
            int count = all.rows().references(row);
            if (turn.test(count) && best.mayTake(most + points.references(count))) {
                score(row, sure + points.references(count));
            }
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
        if (able > 0) {
            best.add(sure + points.wanted(able) + points.areas(ofAreas), row);
        }
    }
}
