package jom.matching.index;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.roaringbitmap.RoaringBitmap;

/**
 * Who comes into question, by rows.
 *
 * @param rows of the right standing, and not left out
 * @param wanted who has each of the wanted capabilities, the rarest first
 * @param needsWanted whether, of these rows, whoever has none of them does not come into question
 */
record Candidacy(RoaringBitmap rows, List<RoaringBitmap> wanted, boolean needsWanted) {

    static Candidacy of(Snapshot all, Question question) {
        Terms terms = all.terms();
        Scope scope = question.scope();
        RoaringBitmap rows = standing(all, question);
        boolean needsWanted = scope.types().isEmpty() && scope.capabilities().equals(Set.copyOf(question.wanted()));
        if (!needsWanted) {
            rows = RoaringBitmap.and(
                    rows,
                    RoaringBitmap.or(
                            all.havingAny(terms.find(scope.types())), all.havingAny(terms.find(scope.capabilities()))));
        }
        if (!scope.leftOut().isEmpty()) {
            rows = RoaringBitmap.andNot(rows, leftOut(all, scope));
        }
        return new Candidacy(rows, all.rarestFirst(terms.find(question.wanted())), needsWanted);
    }

    private static RoaringBitmap standing(Snapshot all, Question question) {
        Terms terms = all.terms();
        RoaringBitmap verified = all.having(terms.verified());
        return switch (question.scope().standing()) {
            case ELIGIBLE -> RoaringBitmap.and(there(all, question), verified);
            case NOT_VERIFIED -> all.having(terms.unverified());
            case NOT_THERE -> RoaringBitmap.andNot(verified, there(all, question));
        };
    }

    private static RoaringBitmap there(Snapshot all, Question question) {
        return all.havingAny(all.terms().deliveringIn(question.place()));
    }

    private static RoaringBitmap leftOut(Snapshot all, Scope scope) {
        return RoaringBitmap.bitmapOf(scope.leftOut().stream()
                .map(all::row)
                .flatMapToInt(OptionalInt::stream)
                .sorted()
                .toArray());
    }

    int count() {
        return needsWanted
                ? RoaringBitmap.andCardinality(rows, RoaringBitmap.or(wanted.toArray(RoaringBitmap[]::new)))
                : rows.getCardinality();
    }
}
