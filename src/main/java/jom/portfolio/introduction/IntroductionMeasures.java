package jom.portfolio.introduction;

import java.util.Objects;
import jom.platform.IdColumn;
import jom.portfolio.PortfolioId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts introductions in one statement, however many there are. */
@Component
class IntroductionMeasures {

    private static final String COUNT = "select count(*),"
            + " coalesce(sum(case when answers = 2 then 1 else 0 end), 0),"
            + " coalesce(sum(case when state = 'CONNECTED' then 1 else 0 end), 0),"
            + " coalesce(sum(case when outcome = 'JOINT_WORK' then 1 else 0 end), 0),"
            + " coalesce(sum(case when outcome = 'TALKS' then 1 else 0 end), 0),"
            + " coalesce(sum(case when outcome = 'NOTHING' then 1 else 0 end), 0)"
            + " from (select i.state, i.outcome,"
            + " (select count(*) from introduction_answer a where a.introduction_id = i.id) as answers"
            + " from introduction i where i.portfolio_id = ? and i.state <> 'WITHDRAWN') as counted";

    private final JdbcTemplate jdbc;

    IntroductionMeasures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    IntroductionFigures of(PortfolioId portfolio) {
        return Objects.requireNonNull(jdbc.queryForObject(
                COUNT,
                (row, number) -> new IntroductionFigures(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)),
                (Object) IdColumn.bytes(portfolio.value())));
    }
}
