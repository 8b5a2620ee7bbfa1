package jom.network;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;
import jom.platform.AuditTrail;
import jom.platform.FewRows;
import jom.platform.IdColumn;
import jom.platform.UseCase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customers that organisations have served. Rows are added, never changed. */
@Service
public class References {

    private static final FewRows<Area> AREAS =
            new FewRows<>("organisation_reference_area", "reference_id, code", (insert, before, area) -> {
                insert.setBytes(before + 1, IdColumn.bytes(area.reference()));
                insert.setString(before + 2, area.code());
            });

    private final JdbcTemplate jdbc;
    private final Taxonomies taxonomies;
    private final AuditTrail audit;

    /** In which solution area a reference was won. */
    private record Area(UUID reference, String code) {}

    References(JdbcTemplate jdbc, Taxonomies taxonomies, AuditTrail audit) {
        this.jdbc = jdbc;
        this.taxonomies = taxonomies;
        this.audit = audit;
    }

    /**
     * Adds a reference, once for each origin.
     *
     * @param origin what it came from, such as the opportunity that was won
     * @return whether it is new
     * @throws UnknownOrganisation if there is no such organisation
     * @throws UnknownTerm if its industry is in no list
     */
    @UseCase
    public boolean add(OrganisationId organisation, Reference reference, Identifier origin) {
        boolean recorded = isRecorded(organisation, origin.value());
        taxonomies.requireKnown(reference.industry());
        if (recorded) {
            return false;
        }
        insert(organisation, reference, origin.value());
        audit.record(OrganisationFacts.fact(organisation, "network.referenceAdded")
                .with("customer", reference.customer())
                .with("industry", reference.industry().code())
                .with("country", reference.country().iso())
                .with("year", reference.year().getValue()));
        return true;
    }

    /** Adds a reference whose only origin is that somebody tells it; the same content again is the same reference. */
    @UseCase
    public boolean add(OrganisationId organisation, Reference reference) {
        return add(organisation, reference, origin(reference));
    }

    /** The origin of a reference that somebody tells: the same for the same content. */
    public static Identifier origin(Reference told) {
        UUID content = UUID.nameUUIDFromBytes(told.toString().getBytes(StandardCharsets.UTF_8));
        return () -> content;
    }

    /** All references of an organisation, oldest first. */
    @Transactional(readOnly = true)
    public List<Reference> of(OrganisationId organisation) {
        Map<UUID, Set<SolutionArea>> areas = new LinkedHashMap<>();
        Map<UUID, Reference> references = new LinkedHashMap<>();
        jdbc.query(
                "select r.id, r.customer, r.industry, r.country, r.won_year, a.code from organisation_reference r"
                        + " left join organisation_reference_area a on a.reference_id = r.id"
                        + " where r.organisation_id = ? order by r.won_year, r.id",
                row -> {
                    UUID id = IdColumn.uuid(row.getBytes(1));
                    Set<SolutionArea> ofReference = areas.computeIfAbsent(id, any -> new HashSet<>());
                    if (row.getString(6) != null) {
                        ofReference.add(new SolutionArea(row.getString(6)));
                    }
                    references.put(
                            id,
                            new Reference(
                                    row.getString(2),
                                    new Industry(row.getString(3)),
                                    new Territory(row.getString(4)),
                                    Year.of(row.getInt(5)),
                                    ofReference));
                },
                (Object) IdColumn.bytes(organisation.value()));
        return new ArrayList<>(references.values());
    }

    /** One statement answers both questions: whether there is the organisation, and whether it has the reference. */
    private boolean isRecorded(OrganisationId organisation, UUID origin) {
        return jdbc
                .query(
                        "select r.id from organisation o left join organisation_reference r"
                                + " on r.organisation_id = o.id and r.origin_id = ? where o.id = ?",
                        (row, number) -> row.getBytes(1) != null,
                        IdColumn.bytes(origin),
                        IdColumn.bytes(organisation.value()))
                .stream()
                .findFirst()
                .orElseThrow(() -> new UnknownOrganisation(organisation));
    }

    private void insert(OrganisationId organisation, Reference reference, UUID origin) {
        UUID id = Identifiers.next();
        jdbc.update(
                "insert into organisation_reference (id, organisation_id, origin_id, customer, industry, country, won_year)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                IdColumn.bytes(id),
                IdColumn.bytes(organisation.value()),
                IdColumn.bytes(origin),
                reference.customer(),
                reference.industry().code(),
                reference.country().iso(),
                reference.year().getValue());
        AREAS.insert(
                jdbc,
                reference.solutionAreas().stream()
                        .map(area -> new Area(id, area.code()))
                        .toList());
    }
}
