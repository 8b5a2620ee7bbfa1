package jom.network;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all organisations can do, where, and what they have done, row by row: for what is worked out over all of them at
 * once, without those that became part of others. Each method is one statement, however many they are.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationsAtLarge {

    private static final String ALIASES = "select alias_id from organisation_alias";
    private static final String LIVING = "id not in (" + ALIASES + ")";

    private final JdbcTemplate jdbc;

    OrganisationsAtLarge(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * As of when something was worked out. Organisations and references are never deleted, and every change of an
     * organisation raises its version: two equal stamps mean that nothing has changed in between.
     *
     * @param organisations how many there are
     * @param changes the sum of their versions
     * @param references how many there are
     */
    public record Stamp(long organisations, long changes, long references) {}

    /** A reference in one of its solution areas. */
    public record Experience(OrganisationId organisation, Industry industry, SolutionArea area) {}

    /** To be asked before what it dates, so that what is kept under it is never older. */
    public Stamp stamp() {
        return jdbc.query(
                        "select count(*), coalesce(sum(version), 0), (select count(*) from organisation_reference)"
                                + " from organisation",
                        (row, number) -> new Stamp(row.getLong(1), row.getLong(2), row.getLong(3)))
                .get(0);
    }

    /** Each organisation with its name in daily use, in the order in which they were registered. */
    public void names(BiConsumer<OrganisationId, String> each) {
        jdbc.query("select id, name from organisation where " + LIVING + " order by id", row -> {
            each.accept(new OrganisationId(IdColumn.uuid(row.getBytes(1))), row.getString(2));
        });
    }

    /** Where an organisation sits, and what it is called in daily use. */
    public record Home(OrganisationId organisation, String name, Territory home) {}

    /** Each organisation with where it sits, in the order in which they were registered. */
    public void homes(Consumer<Home> each) {
        Map<String, Territory> territories = new HashMap<>();
        jdbc.query("select id, name, home from organisation where " + LIVING + " order by id", row -> {
            each.accept(new Home(
                    new OrganisationId(IdColumn.uuid(row.getBytes(1))),
                    row.getString(2),
                    territories.computeIfAbsent(row.getString(3), Territory::new)));
        });
    }

    /** Each capability of each organisation. */
    public void capabilities(BiConsumer<OrganisationId, Capability> each) {
        terms("capability", Capability::new, each);
    }

    /** Each industry each organisation knows. */
    public void industries(BiConsumer<OrganisationId, Industry> each) {
        terms("industry", Industry::new, each);
    }

    /** Each territory each organisation delivers in; who delivers everywhere is left out. */
    public void territories(BiConsumer<OrganisationId, Territory> each) {
        terms("territory", Territory::new, each);
    }

    /** Each reference as often as it has solution areas. */
    public void experiences(Consumer<Experience> each) {
        Map<String, Industry> industries = new HashMap<>();
        Map<String, SolutionArea> areas = new HashMap<>();
        jdbc.query(
                "select r.organisation_id, r.industry, a.code from organisation_reference r"
                        + " join organisation_reference_area a on a.reference_id = r.id",
                row -> {
                    each.accept(new Experience(
                            new OrganisationId(IdColumn.uuid(row.getBytes(1))),
                            industries.computeIfAbsent(row.getString(2), Industry::new),
                            areas.computeIfAbsent(row.getString(3), SolutionArea::new)));
                });
    }

    /** Every term is made once; the rows are many and the terms are few. */
    private <T> void terms(String list, Function<String, T> term, BiConsumer<OrganisationId, T> each) {
        Map<String, T> known = new HashMap<>();
        jdbc.query(
                "select organisation_id, code from organisation_" + list + " where organisation_id not in (" + ALIASES
                        + ")",
                row -> {
                    each.accept(
                            new OrganisationId(IdColumn.uuid(row.getBytes(1))),
                            known.computeIfAbsent(row.getString(2), term));
                });
    }
}
