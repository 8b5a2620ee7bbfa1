package jom.matching.weights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jom.matching.MatchingWeights;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The published versions; rows are only added. The caller has a transaction. */
@Component
class WeightsVersions {

    private static final String COLUMNS = "version_no, capabilities, solution_areas, industry, reference_points,"
            + " joint_work, pair, reason, author, published_at";

    private static final String READ = "select " + COLUMNS + " from matching_weights";

    private final JdbcTemplate jdbc;

    WeightsVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WeightsVersion> newest() {
        return before(Integer.MAX_VALUE, 1).stream().findFirst();
    }

    /** The newest first. */
    List<WeightsVersion> before(int number, int limit) {
        return jdbc.query(
                READ + " where version_no < ? order by version_no desc limit ?",
                WeightsVersions::version,
                number,
                limit);
    }

    Optional<WeightsVersion> find(int number) {
        return jdbc.query(READ + " where version_no = ?", WeightsVersions::version, number).stream()
                .findFirst();
    }

    /** @throws WeightsChanged if somebody else has added this version meanwhile */
    void add(WeightsVersion version) {
        MatchingWeights weights = version.weights();
        try {
            jdbc.update(
                    "insert into matching_weights (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    version.number(),
                    weights.capabilities(),
                    weights.solutionAreas(),
                    weights.industry(),
                    weights.references(),
                    weights.jointWork(),
                    weights.pair(),
                    version.reason().orElse(""),
                    version.author().orElse(""),
                    LocalDateTime.ofInstant(version.publishedAt().orElseThrow(), ZoneOffset.UTC));
        } catch (DuplicateKeyException faster) {
            throw new WeightsChanged();
        }
    }

    private static WeightsVersion version(ResultSet row, int any) throws SQLException {
        int number = row.getInt(1);
        return new WeightsVersion(
                number,
                new MatchingWeights(
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        number),
                Optional.of(row.getString(8)),
                Optional.of(row.getString(9)),
                Optional.of(row.getObject(10, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    }
}
