package jom.opportunity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import jom.network.CertificateName;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that the customer asks for. Buyers ask for some of everybody who comes near their data or their site, and
 * for others only of whoever does one part, such as ISO/IEC 27001 of whoever hosts.
 *
 * @param role who takes it has to hold the certificate; {@code null} if everybody in the team has to
 * @see <a href="https://eur-lex.europa.eu/eli/dir/2014/24/oj">Directive 2014/24/EU</a>, article 62 on certificates as a
 *     condition, and article 63 by which a group meets what is asked for a part by the one who does this part
 */
public record CertificateWanted(
        CertificateName certificate, @Nullable ParticipantRole role) implements Comparable<CertificateWanted> {

    private static final String SEPARATOR = ":";

    private static final Comparator<CertificateWanted> BY_ROLE =
            Comparator.comparing(CertificateWanted::role, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Reads what {@link #toString} gives: a role and the name, or the name alone. What stands before the first colon is a
     * part of the name unless it is a role.
     *
     * @throws IllegalArgumentException if there is no name, or one that is too long
     */
    public static CertificateWanted parse(String text) {
        int end = text.indexOf(SEPARATOR);
        String before = end < 0 ? "" : text.substring(0, end).strip();
        Optional<ParticipantRole> role = Arrays.stream(ParticipantRole.values())
                .filter(any -> any.key().equals(before))
                .findFirst();
        String name = role.isPresent() || end == 0 ? text.substring(end + 1) : text;
        return new CertificateWanted(new CertificateName(name), role.orElse(null));
    }

    /** Whether everybody in the team has to hold it. */
    @JsonIgnore
    public boolean isForEverybody() {
        return role == null;
    }

    /** Those for everybody first. */
    @Override
    public int compareTo(CertificateWanted other) {
        return BY_ROLE.thenComparing(CertificateWanted::certificate).compare(this, other);
    }

    /** With a colon in any case, lest a name that begins like a role be taken for one. */
    @Override
    public String toString() {
        return (role == null ? "" : role.key()) + SEPARATOR + certificate;
    }
}
