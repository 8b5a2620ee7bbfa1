package jom.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What belongs to some organisations beside their rows: what they offer, how many references they have, their certificates. */
final class ProfileTerms {

    private static final String CERTIFICATE = "certificate";

    private final Map<TermKey, Set<String>> codes = new HashMap<>();
    private final Map<UUID, Integer> references = new HashMap<>();
    private final Map<UUID, List<CertificateHeld>> certificates = new HashMap<>();

    private record TermKey(UUID organisation, String list) {}

    private ProfileTerms() {}

    static ProfileTerms none() {
        return new ProfileTerms();
    }

    /**
     * Two statements.
     *
     * @param condition on {@code organisation_id}
     * @param withCertificates whether these are asked for, too
     */
    static ProfileTerms read(
            NamedParameterJdbcTemplate jdbc, String condition, Map<String, ?> values, boolean withCertificates) {
        ProfileTerms terms = new ProfileTerms();
        Stream<String> lists = Stream.of("partner_type", "capability", "industry", "territory")
                .map(list -> "select organisation_id, '" + list + "', code, cast(null as date), cast(null as date)"
                        + " from organisation_" + list + condition);
        Stream<String> held = withCertificates
                ? Stream.of("select organisation_id, '" + CERTIFICATE
                        + "', name, valid_from, valid_until from organisation_certificate" + condition)
                : Stream.of();
        jdbc.query(Stream.concat(lists, held).collect(Collectors.joining(" union all ")), values, row -> {
            UUID organisation = IdColumn.uuid(row.getBytes(1));
            if (row.getString(2).equals(CERTIFICATE)) {
                terms.certificates
                        .computeIfAbsent(organisation, any -> new ArrayList<>())
                        .add(new CertificateHeld(
                                CertificateKind.of(row.getString(3)),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class)));
            } else {
                terms.codes
                        .computeIfAbsent(new TermKey(organisation, row.getString(2)), any -> new HashSet<>())
                        .add(row.getString(3));
            }
        });
        jdbc.query(
                "select organisation_id, count(*) from organisation_reference" + condition
                        + " group by organisation_id",
                values,
                row -> {
                    terms.references.put(IdColumn.uuid(row.getBytes(1)), row.getInt(2));
                });
        return terms;
    }

    Offering offering(UUID organisation) {
        return new Offering(
                of(organisation, "partner_type", PartnerType::new),
                of(organisation, "capability", Capability::new),
                of(organisation, "industry", Industry::new),
                of(organisation, "territory", Territory::new));
    }

    private <T> Set<T> of(UUID organisation, String list, Function<String, T> term) {
        return codes.getOrDefault(new TermKey(organisation, list), Set.of()).stream()
                .map(term)
                .collect(Collectors.toUnmodifiableSet());
    }

    int references(UUID organisation) {
        return references.getOrDefault(organisation, 0);
    }

    List<CertificateHeld> certificates(UUID organisation) {
        return certificates.getOrDefault(organisation, List.of());
    }
}
