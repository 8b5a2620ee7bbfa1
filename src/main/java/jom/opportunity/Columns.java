package jom.opportunity;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets of codes in one column, separated by blanks, in their order: they are read and written with their row. */
final class Columns {

    private static final String LINE_END = "\n";

    private Columns() {}

    static String roles(Collection<ParticipantRole> roles) {
        return roles.stream().sorted().map(ParticipantRole::key).collect(Collectors.joining(" "));
    }

    static Set<ParticipantRole> roles(String column) {
        return read(column, ParticipantRole::of);
    }

    static String codes(Collection<? extends Comparable<?>> codes) {
        return codes.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    /** One on each line. */
    static String certificates(Collection<CertificateWanted> wanted) {
        return wanted.stream().sorted().map(CertificateWanted::toString).collect(Collectors.joining(LINE_END));
    }

    static Set<CertificateWanted> certificates(String column) {
        return column.lines()
                .map(CertificateWanted::parse)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    static <T extends Comparable<? super T>> Set<T> read(String column, Function<String, T> term) {
        Set<T> terms = new TreeSet<>();
        for (String code : column.split(" ", -1)) {
            if (!code.isEmpty()) {
                terms.add(term.apply(code));
            }
        }
        return Collections.unmodifiableSet(terms);
    }
}
