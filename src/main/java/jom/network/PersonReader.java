package jom.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads people with roles and organisations in one statement. */
@Component
class PersonReader {

    private static final String ROWS = "select p.id, p.version, p.sign_in_name, p.display_name, p.email, p.language,"
            + " p.disabled_at, r.role, m.organisation_id, f.alias_id from person p"
            + " left join person_role r on r.person_id = p.id left join membership m on m.person_id = p.id"
            + " left join organisation_alias f on f.stays_id = m.organisation_id ";

    private final NamedParameterJdbcTemplate jdbc;

    PersonReader(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** People by a condition on {@code p} with its order, in that order. */
    List<PersonProfile> read(String condition, Map<String, ?> values) {
        Map<UUID, Found> found = new LinkedHashMap<>();
        jdbc.query(ROWS + condition, values, row -> {
            Found person = found.computeIfAbsent(IdColumn.uuid(row.getBytes(1)), any -> new Found());
            person.add(row);
        });
        return found.values().stream().map(Found::profile).toList();
    }

    Optional<String> passwordHash(String signInName) {
        return jdbc
                .queryForList(
                        "select password_hash from person where sign_in_name = :name",
                        Map.of("name", signInName),
                        String.class)
                .stream()
                .findFirst();
    }

    /** The rows of one person, role by organisation. */
    private static final class Found {

        private final Set<Role> roles = new HashSet<>();
        private final Set<OrganisationId> organisations = new HashSet<>();
        private final Set<OrganisationId> formerly = new HashSet<>();
        private Optional<PersonProfile> bare = Optional.empty();

        void add(ResultSet row) throws SQLException {
            if (bare.isEmpty()) {
                bare = Optional.of(bare(row));
            }
            if (row.getString(8) != null) {
                roles.add(Role.valueOf(row.getString(8)));
            }
            if (row.getBytes(9) != null) {
                organisations.add(new OrganisationId(IdColumn.uuid(row.getBytes(9))));
            }
            if (row.getBytes(10) != null) {
                formerly.add(new OrganisationId(IdColumn.uuid(row.getBytes(10))));
            }
        }

        PersonProfile profile() {
            PersonProfile person = bare.orElseThrow();
            return new PersonProfile(
                    person.id(),
                    person.version(),
                    person.signInName(),
                    person.displayName(),
                    person.email(),
                    person.language(),
                    roles,
                    organisations,
                    formerly,
                    person.disabled());
        }

        private static PersonProfile bare(ResultSet row) throws SQLException {
            return new PersonProfile(
                    new PersonId(IdColumn.uuid(row.getBytes(1))),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    Locale.forLanguageTag(row.getString(6)),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    row.getObject(7) != null);
        }
    }
}
