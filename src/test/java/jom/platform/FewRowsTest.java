package jom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jom.JomTest;
import jom.StatementCounter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@JomTest
class FewRowsTest {

    private static final FewRows<Integer> ROWS =
            new FewRows<>("few_rows_test", "number_no, text", (insert, before, number) -> {
                insert.setInt(before + 1, number);
                insert.setString(before + 2, number % 2 == 0 ? null : "row " + number);
            });

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final StatementCounter counter;

    @Autowired
    FewRowsTest(JdbcTemplate jdbc, TransactionTemplate transaction, StatementCounter counter) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.counter = counter;
    }

    @BeforeEach
    void table() {
        jdbc.execute("create table few_rows_test (number_no int primary key, text varchar(20))");
    }

    @AfterEach
    void noTable() {
        jdbc.execute("drop table few_rows_test");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 8, 9, 100})
    void writesEachRowOnce(int number) {
        write(number);
        assertThat(jdbc.query(
                        "select number_no, text from few_rows_test order by number_no",
                        (row, no) -> row.getInt(1) + " " + row.getString(2)))
                .isEqualTo(IntStream.range(0, number)
                        .mapToObj(row -> row + (row % 2 == 0 ? " null" : " row " + row))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void writesAFewInOneStatement(int number) {
        assertThat(write(number)).isEqualTo(1);
    }

    /** In how many statements. */
    private long write(int number) {
        List<Integer> rows = IntStream.range(0, number).boxed().toList();
        return counter.during(() -> transaction.executeWithoutResult(status -> ROWS.insert(jdbc, rows)))
                .statements();
    }
}
