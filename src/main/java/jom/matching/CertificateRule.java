package jom.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jom.network.CertificateHeld;
import jom.network.CertificateKind;
import jom.opportunity.CertificateWanted;
import jom.opportunity.OpportunityFacts;

/**
 * The hard rule that certificates are valid at the close. Whoever is put into a team holds what is asked of everybody, and
 * whoever takes a role what is asked of this role; each of them is valid on the day of the expected close. On its first and
 * on its last day a certificate is valid. A close that is overdue is expected today. Of several certificates of one kind,
 * such as one and its renewal, one has to be valid.
 *
 * @see <a href="https://eur-lex.europa.eu/eli/dir/2014/24/oj">Directive 2014/24/EU</a>, article 63: what is asked for a part
 *     is asked of the one in a group who does this part
 */
final class CertificateRule {

    private final List<Asked> asked;
    private final LocalDate day;

    private record Asked(CertificateWanted wanted, CertificateKind kind) {}

    private CertificateRule(List<Asked> asked, LocalDate day) {
        this.asked = asked;
        this.day = day;
    }

    static CertificateRule of(OpportunityFacts facts, LocalDate today) {
        return of(
                facts.need().certificatesWanted(),
                facts.expectedClose().isBefore(today) ? today : facts.expectedClose());
    }

    /** @param day on which they have to be valid */
    static CertificateRule of(Collection<CertificateWanted> wanted, LocalDate day) {
        return new CertificateRule(
                wanted.stream()
                        .sorted()
                        .map(one -> new Asked(one, one.certificate().kind()))
                        .toList(),
                day);
    }

    /** What is missing of what is asked of everybody and of each role, whether or not this one could take it. */
    List<CertificateGap> gaps(Collection<CertificateHeld> held) {
        return asked.isEmpty()
                ? List.of()
                : asked.stream().flatMap(one -> gap(one, held).stream()).toList();
    }

    private Optional<CertificateGap> gap(Asked one, Collection<CertificateHeld> held) {
        List<CertificateHeld> answering = held.stream()
                .filter(certificate -> certificate.kind().answers(one.kind()))
                .toList();
        if (answering.stream().anyMatch(certificate -> certificate.isValidOn(day))) {
            return Optional.empty();
        }
        Optional<LocalDate> ends = answering.stream()
                .flatMap(certificate -> Stream.ofNullable(certificate.validUntil()))
                .filter(last -> last.isBefore(day))
                .max(Comparator.naturalOrder());
        Optional<LocalDate> begins = answering.stream()
                .map(CertificateHeld::validFrom)
                .filter(first -> first.isAfter(day))
                .min(Comparator.naturalOrder());
        return Optional.of(new CertificateGap(
                one.wanted().certificate(),
                one.wanted().role(),
                ends.orElse(null),
                ends.isPresent() ? null : begins.orElse(null)));
    }
}
