package jom.network.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jom.network.OrganisationChanges;
import jom.network.OrganisationId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.IdColumn;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the certificates of organisations. They are added and taken away; nobody changes one. */
@Service
public class Certificates {

    /** Of one organisation. */
    public static final int CERTIFICATES_MAX = 200;

    private static final String COLUMNS =
            "select id, name, issuer, certificate_number, valid_from, valid_until, evidence from organisation_certificate ";

    private final NamedParameterJdbcTemplate jdbc;
    private final AuditTrail audit;

    Certificates(NamedParameterJdbcTemplate jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * Adds one.
     *
     * @throws ProfileRefused if it is there already, or there are too many
     */
    @UseCase
    public CertificateId add(OrganisationId organisation, Certificate certificate) {
        stamp(organisation);
        if (of(organisation).size() >= CERTIFICATES_MAX) {
            throw ProfileRefused.tooManyCertificates(CERTIFICATES_MAX);
        }
        CertificateId id = CertificateId.next();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", IdColumn.bytes(id.value()));
        values.put("organisation", bytes(organisation));
        values.put("name", certificate.name());
        values.put("issuer", certificate.issuer());
        values.put("number", certificate.number());
        values.put("from", certificate.validFrom());
        values.put("until", certificate.validUntil());
        values.put("evidence", certificate.evidence());
        try {
            jdbc.update(
                    "insert into organisation_certificate (id, organisation_id, name, issuer, certificate_number,"
                            + " valid_from, valid_until, evidence) values (:id, :organisation, :name, :issuer, :number,"
                            + " :from, :until, :evidence)",
                    values);
        } catch (DuplicateKeyException known) {
            throw ProfileRefused.certificateThereAlready();
        }
        audit.record(fact(organisation, "network.certificateAdded", certificate));
        return id;
    }

    /**
     * Takes one away.
     *
     * @throws ProfileRefused if this organisation has none like it
     */
    @UseCase
    public void remove(OrganisationId organisation, CertificateId id) {
        Certificate gone = of(organisation).stream()
                .filter(kept -> kept.id().equals(id))
                .map(KeptCertificate::certificate)
                .findFirst()
                .orElseThrow(ProfileRefused::unknownCertificate);
        stamp(organisation);
        jdbc.update(
                "delete from organisation_certificate where id = :id and organisation_id = :organisation",
                Map.of("id", IdColumn.bytes(id.value()), "organisation", bytes(organisation)));
        audit.record(fact(organisation, "network.certificateRemoved", gone).changed("kept", true, false));
    }

    /** All of an organisation, by name, the latest first among those of one name. */
    @Transactional(readOnly = true)
    public List<KeptCertificate> of(OrganisationId organisation) {
        return jdbc.query(
                COLUMNS + "where organisation_id = :organisation order by name, valid_from desc, id",
                Map.of("organisation", bytes(organisation)),
                (row, number) ->
                        new KeptCertificate(new CertificateId(IdColumn.uuid(row.getBytes(1))), certificate(row)));
    }

    /**
     * Who holds which certificates on a day, such as the one on which a deal is expected to close, in one statement.
     *
     * @param organisations at most 1,000
     * @return the names of those that are valid then; whoever has none is left out
     */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Set<String>> validOn(LocalDate day, Collection<OrganisationId> organisations) {
        Map<OrganisationId, Set<String>> valid = new HashMap<>();
        if (!organisations.isEmpty()) {
            jdbc.query(
                    "select organisation_id, name from organisation_certificate where organisation_id in (:ids)"
                            + " and valid_from <= :day and (valid_until is null or valid_until >= :day)",
                    Map.of(
                            "day",
                            day,
                            "ids",
                            organisations.stream().map(Certificates::bytes).toList()),
                    row -> {
                        valid.computeIfAbsent(
                                        new OrganisationId(IdColumn.uuid(row.getBytes(1))), any -> new TreeSet<>())
                                .add(row.getString(2));
                    });
        }
        return Map.copyOf(valid);
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(7));
    }

    private static AuditRecord fact(OrganisationId organisation, String action, Certificate certificate) {
        return AuditRecord.of(organisation.value(), action)
                .visibleTo(Audience.organisation(organisation.value()))
                .with("name", certificate.name())
                .with("issuer", certificate.issuer())
                .with("validFrom", certificate.validFrom().toString())
                .with("validUntil", String.valueOf(certificate.validUntil()));
    }

    /** Whoever keeps what organisations offer sees that this one has changed; until the end nobody else changes its certificates. */
    private void stamp(OrganisationId organisation) {
        jdbc.update(
                "update organisation set changed = :changed where id = :id",
                Map.of("changed", IdColumn.bytes(OrganisationChanges.stamp()), "id", bytes(organisation)));
    }

    private static byte[] bytes(OrganisationId id) {
        return IdColumn.bytes(id.value());
    }
}
