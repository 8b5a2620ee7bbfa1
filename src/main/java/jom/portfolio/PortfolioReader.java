package jom.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads portfolios past JPA. */
@Component
class PortfolioReader {

    private final NamedParameterJdbcTemplate jdbc;

    PortfolioReader(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(PortfolioId id, long version, String name) {}

    /** Portfolios by a condition on {@code p} with its order, in that order: three statements. */
    List<PortfolioProfile> read(String condition, Map<String, ?> values) {
        List<Row> rows = jdbc.query(
                "select p.id, p.version, p.name from portfolio p " + condition,
                values,
                (row, any) ->
                        new Row(new PortfolioId(IdColumn.uuid(row.getBytes(1))), row.getLong(2), row.getString(3)));
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, ?> ids = Map.of(
                "ids",
                rows.stream().map(row -> IdColumn.bytes(row.id().value())).toList());
        Map<UUID, List<OrganisationId>> members = new HashMap<>();
        jdbc.query(
                "select portfolio_id, organisation_id from portfolio_member where portfolio_id in (:ids)"
                        + " and organisation_id not in (select alias_id from organisation_alias)"
                        + " order by joined_at, organisation_id",
                ids,
                row -> {
                    members.computeIfAbsent(IdColumn.uuid(row.getBytes(1)), any -> new ArrayList<>())
                            .add(new OrganisationId(IdColumn.uuid(row.getBytes(2))));
                });
        Map<UUID, Set<PersonId>> managers = new HashMap<>();
        jdbc.query("select portfolio_id, person_id from portfolio_manager where portfolio_id in (:ids)", ids, row -> {
            managers.computeIfAbsent(IdColumn.uuid(row.getBytes(1)), any -> new HashSet<>())
                    .add(new PersonId(IdColumn.uuid(row.getBytes(2))));
        });
        return rows.stream()
                .map(row -> new PortfolioProfile(
                        row.id(),
                        row.version(),
                        row.name(),
                        members.getOrDefault(row.id().value(), List.of()),
                        managers.getOrDefault(row.id().value(), Set.of())))
                .toList();
    }

    Optional<PortfolioId> firstJoinedBy(OrganisationId organisation) {
        return first(
                "select portfolio_id from portfolio_member where organisation_id = :organisation"
                        + " order by joined_at, portfolio_id limit 1",
                Map.of("organisation", IdColumn.bytes(organisation.value())));
    }

    Optional<PortfolioId> firstFounded() {
        return first("select id from portfolio order by id limit 1", Map.of());
    }

    Set<PortfolioId> managedBy(PersonId person) {
        return jdbc
                .query(
                        "select portfolio_id from portfolio_manager where person_id = :person",
                        Map.of("person", IdColumn.bytes(person.value())),
                        (row, any) -> new PortfolioId(IdColumn.uuid(row.getBytes(1))))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<PortfolioId> first(String query, Map<String, ?> values) {
        return jdbc.query(query, values, (row, any) -> new PortfolioId(IdColumn.uuid(row.getBytes(1)))).stream()
                .findFirst();
    }
}
