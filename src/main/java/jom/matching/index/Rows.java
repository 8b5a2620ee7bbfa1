package jom.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One row for each organisation, in portions of some thousand, so that a changed row costs a copy of its portion alone.
 * Never changed once it can be seen.
 */
final class Rows {

    private static final int REFERENCES_MAX = Byte.MAX_VALUE;

    private final int size;
    private final Portion[] portions;

    /**
     * What a row says.
     *
     * @param terms of which the first ones are its capabilities
     * @param capabilities how many
     * @param certificates as {@link CertificateCodes} writes them; {@code null} if there are none
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, and never compared
    record Row(OrganisationId id, char[] terms, int capabilities, int references, int @Nullable [] certificates) {

        static Row empty(OrganisationId id) {
            return new Row(id, new char[0], 0, 0, null);
        }
    }

    private Rows(int size, Portion[] portions) {
        this.size = size;
        this.portions = portions;
    }

    static Rows none() {
        return new Rows(0, new Portion[0]);
    }

    int size() {
        return size;
    }

    OrganisationId id(int row) {
        long[] ids = portion(row).ids;
        int place = 2 * Portion.place(row);
        return new OrganisationId(new UUID(ids[place], ids[place + 1]));
    }

    /** Beyond 127 nobody counts. */
    int references(int row) {
        return portion(row).references[Portion.place(row)];
    }

    Portion portion(int row) {
        return portions[row / Portion.SIZE];
    }

    /** All terms of a row. */
    char[] terms(int row) {
        Portion portion = portion(row);
        return Arrays.copyOfRange(portion.flat, portion.begin(row), portion.end(row));
    }

    int @Nullable [] certificates(int row) {
        return portion(row).certificates.of(Portion.place(row));
    }

    /** With this row instead, or added where it comes right after the last one. */
    Rows with(int row, Row says) {
        Portion[] changed = Arrays.copyOf(portions, Math.max(portions.length, row / Portion.SIZE + 1));
        Portion before = changed[row / Portion.SIZE];
        Portion now = (before == null ? Portion.empty() : before).with(row, says);
        now.name(Portion.place(row), says);
        changed[row / Portion.SIZE] = now;
        return new Rows(Math.max(size, row + 1), changed);
    }

    /**
     * Some rows: ids by two numbers each, terms one after the other, capabilities before the others; where the terms of
     * each begin, and where its capabilities end.
     */
    static final class Portion {

        static final int SIZE = 4_096;

        private final long[] ids;
        private final byte[] references;
        private final int[] spans;
        private final char[] flat;
        private final Certified certificates;

        private Portion(long[] ids, byte[] references, int[] spans, char[] flat, Certified certificates) {
            this.ids = ids;
            this.references = references;
            this.spans = spans;
            this.flat = flat;
            this.certificates = certificates;
        }

        static Portion empty() {
            return new Portion(
                    new long[2 * SIZE], new byte[SIZE], new int[2 * SIZE + 1], new char[0], Certified.NOBODY);
        }

        /** What has a place of its own; before anybody sees it. */
        private void name(int place, Row says) {
            ids[2 * place] = says.id().value().getMostSignificantBits();
            ids[2 * place + 1] = says.id().value().getLeastSignificantBits();
            references[place] = (byte) Math.min(says.references(), REFERENCES_MAX);
        }

        static int place(int row) {
            return row % SIZE;
        }

        int begin(int row) {
            return spans[2 * place(row)];
        }

        int capabilitiesEnd(int row) {
            return spans[2 * place(row) + 1];
        }

        private int end(int row) {
            return spans[2 * place(row) + 2];
        }

        int term(int place) {
            return flat[place];
        }

        private Portion with(int row, Row says) {
            char[] terms = says.terms();
            int begin = begin(row);
            int end = end(row);
            int longer = terms.length - (end - begin);
            char[] newFlat = new char[flat.length + longer];
            System.arraycopy(flat, 0, newFlat, 0, begin);
            System.arraycopy(terms, 0, newFlat, begin, terms.length);
            System.arraycopy(flat, end, newFlat, begin + terms.length, flat.length - end);
            int[] newSpans = spans.clone();
            newSpans[2 * place(row) + 1] = begin + says.capabilities();
            for (int later = 2 * place(row) + 2; later < newSpans.length; later++) {
                newSpans[later] += longer;
            }
            return new Portion(
                    ids.clone(),
                    references.clone(),
                    newSpans,
                    newFlat,
                    certificates.with(place(row), says.certificates()));
        }
    }

    /** Adds rows to the end, before anybody sees them. */
    static final class Growing {

        private final List<Portion> full = new ArrayList<>();
        private Portion open = Portion.empty();
        private char[] flat = new char[Portion.SIZE];
        private Certified certificates = Certified.NOBODY;
        private int count;

        /** Adds one, and says which row it has. */
        int add(Row says) {
            char[] terms = says.terms();
            int begin = open.spans[2 * count];
            if (begin + terms.length > flat.length) {
                flat = Arrays.copyOf(flat, 2 * flat.length + terms.length);
            }
            System.arraycopy(terms, 0, flat, begin, terms.length);
            open.name(count, says);
            if (says.certificates() != null) {
                certificates = certificates.with(count, says.certificates());
            }
            open.spans[2 * count + 1] = begin + says.capabilities();
            open.spans[2 * ++count] = begin + terms.length;
            int row = full.size() * Portion.SIZE + count - 1;
            if (count == Portion.SIZE) {
                close();
            }
            return row;
        }

        private void close() {
            int end = open.spans[2 * count];
            Arrays.fill(open.spans, 2 * count, open.spans.length, end);
            full.add(new Portion(open.ids, open.references, open.spans, Arrays.copyOf(flat, end), certificates));
            open = Portion.empty();
            certificates = Certified.NOBODY;
            count = 0;
        }

        Rows rows() {
            int size = full.size() * Portion.SIZE + count;
            if (count > 0) {
                close();
            }
            return new Rows(size, full.toArray(Portion[]::new));
        }
    }
}
