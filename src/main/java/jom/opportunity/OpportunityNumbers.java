package jom.opportunity;

import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Counts opportunities for people, in a table of its own because MySQL has no sequences. Gaps are possible. */
@Component
class OpportunityNumbers {

    private static final String PREFIX = "JO-";
    private static final int DIGITS_MIN = 6;

    private final JdbcTemplate jdbc;

    OpportunityNumbers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long next() {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into opportunity_number (reserved) values (1)", Statement.RETURN_GENERATED_KEYS);
                    return insert;
                },
                key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    static String format(long number) {
        String digits = Long.toString(number);
        return PREFIX + "0".repeat(Math.max(0, DIGITS_MIN - digits.length())) + digits;
    }
}
