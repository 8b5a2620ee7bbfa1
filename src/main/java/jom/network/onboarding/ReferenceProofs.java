package jom.network.onboarding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.network.Reader;
import jom.network.Reference;
import jom.network.References;
import jom.network.Territory;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.IdColumn;
import jom.platform.UseCase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What backs the references that an organisation tells: who can confirm each, what shows it, and who has confirmed it. */
@Service
public class ReferenceProofs {

    private final JdbcTemplate jdbc;
    private final References references;
    private final AuditTrail audit;
    private final Clock clock;

    ReferenceProofs(JdbcTemplate jdbc, References references, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.references = references;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds references with what backs them. The same reference told again replaces what backed it, unless it is confirmed.
     *
     * @throws jom.network.UnknownTerm if an industry is in no list
     */
    @UseCase
    public void tell(OrganisationId organisation, List<ToldReference> told) {
        told.forEach(each -> {
            references.add(organisation, each.reference());
            byte[] id = IdColumn.bytes(idOf(organisation, each.reference()));
            int known = jdbc.update(
                    "update reference_proof set contact = case when confirmed_by is null then ? else contact end,"
                            + " evidence = case when confirmed_by is null then ? else evidence end where reference_id = ?",
                    each.contact(),
                    each.evidence(),
                    id);
            if (known == 0) {
                jdbc.update(
                        "insert into reference_proof (reference_id, contact, evidence) values (?, ?, ?)",
                        id,
                        each.contact(),
                        each.evidence());
            }
        });
    }

    private UUID idOf(OrganisationId organisation, Reference reference) {
        byte[] id = jdbc.queryForObject(
                "select id from organisation_reference where organisation_id = ? and origin_id = ?",
                byte[].class,
                IdColumn.bytes(organisation.value()),
                IdColumn.bytes(References.origin(reference).value()));
        return IdColumn.uuid(id);
    }

    /** All references of an organisation, with what backs them if anything does; oldest first. */
    @Transactional(readOnly = true)
    public List<ReferenceProof> of(OrganisationId organisation) {
        return jdbc.query(
                "select r.id, r.customer, r.industry, r.country, r.won_year, p.contact, p.evidence, p.confirmed_by,"
                        + " p.confirmed_at from organisation_reference r left join reference_proof p on p.reference_id = r.id"
                        + " where r.organisation_id = ? order by r.won_year, r.id",
                (row, number) -> new ReferenceProof(
                        IdColumn.uuid(row.getBytes(1)),
                        new Reference(
                                row.getString(2),
                                new Industry(row.getString(3)),
                                new Territory(row.getString(4)),
                                Year.of(row.getInt(5)),
                                Set.of()),
                        Objects.requireNonNullElse(row.getString(6), ""),
                        Optional.ofNullable(row.getString(7)),
                        Optional.ofNullable(row.getBytes(8)).map(IdColumn::uuid).map(PersonId::new),
                        Optional.ofNullable(row.getObject(9, LocalDateTime.class))
                                .map(at -> at.toInstant(ZoneOffset.UTC))),
                (Object) IdColumn.bytes(organisation.value()));
    }

    /** Whether an organisation names no references, or one of them is confirmed, or is among these. */
    boolean suffice(OrganisationId organisation, Set<UUID> confirmed) {
        List<ReferenceProof> named = of(organisation);
        return named.isEmpty()
                || named.stream().anyMatch(proof -> proof.confirmedBy().isPresent() || confirmed.contains(proof.id()));
    }

    /**
     * Somebody who verifies the organisation has made sure of these references; those confirmed already, and those of
     * others, are passed over. Whether the reader may is for the caller to decide.
     */
    void confirm(OrganisationId organisation, Collection<UUID> confirmed, Reader reader) {
        Instant now = clock.instant();
        for (ReferenceProof proof : of(organisation)) {
            if (confirmed.contains(proof.id()) && proof.confirmedBy().isEmpty()) {
                keep(proof.id(), reader.person(), LocalDateTime.ofInstant(now, ZoneOffset.UTC));
                audit.record(AuditRecord.of(organisation.value(), "network.referenceConfirmed")
                        .visibleTo(Audience.organisation(organisation.value()))
                        .with("customer", proof.reference().customer())
                        .with("year", proof.reference().year().getValue()));
            }
        }
    }

    /** Nothing may back the reference so far: it was told past the process, without who can confirm it. */
    private void keep(UUID reference, PersonId by, LocalDateTime at) {
        byte[] id = IdColumn.bytes(reference);
        byte[] person = IdColumn.bytes(by.value());
        int known = jdbc.update(
                "update reference_proof set confirmed_by = ?, confirmed_at = ? where reference_id = ?", person, at, id);
        if (known == 0) {
            jdbc.update(
                    "insert into reference_proof (reference_id, contact, confirmed_by, confirmed_at) values (?, '', ?, ?)",
                    id,
                    person,
                    at);
        }
    }
}
