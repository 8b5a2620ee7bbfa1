package jom.network.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import jom.JomTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;

/** Whatever table comes to name organisations, somebody has to decide what becomes of its rows when two become one. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NothingForgottenTest {

    /** What was said, asked and decided stays under the id under which it was. */
    private static final Set<String> STAYS = Set.of(
            "handover_item.organisation_id",
            "introduction.low_id",
            "introduction.high_id",
            "introduction_answer.organisation_id",
            "onboarding.organisation_id",
            "organisation_duplicate.low_id",
            "organisation_duplicate.high_id",
            "recruiting.organisation_id");

    /** What is kept of merging itself. */
    private static final Set<String> MERGING = Set.of(
            "organisation_alias.alias_id",
            "organisation_alias.into_id",
            "organisation_merge_row.alias_id",
            "organisation_told.organisation_id");

    private final List<Belongings> belongings;
    private final JdbcTemplate jdbc;

    NothingForgottenTest(List<Belongings> belongings, JdbcTemplate jdbc) {
        this.belongings = belongings;
        this.jdbc = jdbc;
    }

    @Test
    void everyColumnThatNamesAnOrganisationIsDecidedAbout() {
        Set<String> forgotten = new TreeSet<>();
        jdbc.query(
                "select k.table_name, k.column_name from information_schema.key_column_usage k"
                        + " join information_schema.referential_constraints r on r.constraint_name = k.constraint_name"
                        + " join information_schema.key_column_usage u on u.constraint_name = r.unique_constraint_name"
                        + " where lower(u.table_name) = 'organisation'",
                row -> {
                    String column = (row.getString(1) + "." + row.getString(2)).toLowerCase(Locale.ROOT);
                    if (!isMoved(column)) {
                        forgotten.add(column);
                    }
                });
        Set<String> known = new TreeSet<>(STAYS);
        known.addAll(MERGING);
        assertThat(forgotten).isEqualTo(known);
    }

    private boolean isMoved(String column) {
        String table = column.substring(0, column.indexOf('.'));
        return belongings.stream().map(Belongings::kind).anyMatch(kind -> kind.equals(column) || kind.equals(table));
    }
}
