package jom.matching.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import jom.matching.index.Listing;
import jom.matching.index.Question;
import jom.network.Capability;

/** The same question, asked of MySQL: tables of its own, each indexed both ways, one statement. */
final class SqlCandidates implements AutoCloseable {

    private static final List<String> LISTS = List.of("capability", "industry", "territory");
    private static final String ANYWHERE = "*";
    private static final int BATCH = 10_000;

    private final Connection connection;

    private SqlCandidates(Connection connection) {
        this.connection = connection;
    }

    static SqlCandidates of(SyntheticNetwork network, int organisations) throws SQLException {
        String url = Objects.requireNonNull(System.getenv("JOM_MYSQL_URL"));
        SqlCandidates sql = new SqlCandidates(DriverManager.getConnection(
                url + (url.contains("?") ? "&" : "?") + "rewriteBatchedStatements=true",
                System.getenv("JOM_MYSQL_USER"),
                System.getenv("JOM_MYSQL_PASSWORD")));
        sql.drop();
        sql.create();
        sql.fill(network, organisations);
        return sql;
    }

    private void create() throws SQLException {
        run("create table bench_organisation (id int primary key, reference_count int not null)");
        for (String list : LISTS) {
            run("create table bench_" + list
                    + " (code varchar(60) not null, id int not null, primary key (code, id), key (id, code))");
        }
    }

    private void run(String statement) throws SQLException {
        try (Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private void fill(SyntheticNetwork network, int organisations) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement organisation = insert("organisation");
                PreparedStatement capability = insert("capability");
                PreparedStatement industry = insert("industry");
                PreparedStatement territory = insert("territory")) {
            for (int number = 0; number < organisations; number++) {
                Listing listing = network.organisation(number);
                add(organisation, Integer.toString(number), listing.references());
                for (Capability each : listing.offering().capabilities()) {
                    add(capability, each.code(), number);
                }
                for (var each : listing.offering().industries()) {
                    add(industry, each.code(), number);
                }
                for (var each : listing.offering().territories()) {
                    add(territory, each.iso(), number);
                }
                if (listing.offering().territories().isEmpty()) {
                    add(territory, ANYWHERE, number);
                }
                if (number % BATCH == BATCH - 1 || number == organisations - 1) {
                    for (PreparedStatement each : List.of(organisation, capability, industry, territory)) {
                        each.executeBatch();
                    }
                    connection.commit();
                }
            }
        }
        connection.setAutoCommit(true);
        run("analyze table bench_organisation, bench_capability, bench_industry, bench_territory");
    }

    private PreparedStatement insert(String table) throws SQLException {
        return connection.prepareStatement("insert into bench_" + table + " values (?, ?)");
    }

    private static void add(PreparedStatement insert, String first, int second) throws SQLException {
        insert.setString(1, first);
        insert.setInt(2, second);
        insert.addBatch();
    }

    List<Integer> top(Question question, int limit) {
        String areas = marks(question.ofAreas());
        String query = "select c.id, 400 * count(*) div " + question.wanted().size()
                + " + (select 200 * count(*) from bench_capability a where a.id = c.id and a.code in (" + areas
                + ")) div " + question.ofAreas().size()
                + " + 200 * exists (select 1 from bench_industry i where i.id = c.id and i.code = ?)"
                + " + 20 * least(o.reference_count, 10) points"
                + " from bench_capability c join bench_organisation o on o.id = c.id where c.code in ("
                + marks(question.wanted())
                + ") and exists (select 1 from bench_territory t where t.id = c.id and t.code in (?, ?, ?))"
                + " group by c.id order by points desc, c.id limit " + limit;
        List<String> values = new ArrayList<>();
        question.ofAreas().forEach(each -> values.add(each.code()));
        values.add(question.industry().code());
        question.wanted().forEach(each -> values.add(each.code()));
        values.addAll(List.of(question.place().iso(), question.place().country().iso(), ANYWHERE));
        try (PreparedStatement ask = connection.prepareStatement(query)) {
            for (int i = 0; i < values.size(); i++) {
                ask.setString(i + 1, values.get(i));
            }
            try (ResultSet rows = ask.executeQuery()) {
                List<Integer> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private void drop() throws SQLException {
        run("drop table if exists bench_organisation, bench_capability, bench_industry, bench_territory");
    }

    @Override
    public void close() throws SQLException {
        drop();
        connection.close();
    }
}
