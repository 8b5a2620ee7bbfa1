package jom.revenue;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jom.kernel.Money;
import jom.opportunity.OpportunityId;
import jom.platform.FewRows;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How far the money of deals has come, step by step; rows are inserted and read, nothing else. A step says which one it
 * follows by its number, which is unique: two nodes cannot both take the next one.
 */
@Component
class Standings {

    private static final FewRows<Step> STEP = new FewRows<>(
            "deal_standing",
            "opportunity_id, currency, step_no, source_event, committed, invoiced, received, recorded_at",
            Standings::bind);

    private static final FewRows<LayerRow> LAYER = new FewRows<>(
            "deal_split_layer", "opportunity_id, currency, step_no, layer_no, edition_no, base", Standings::bind);

    private final JdbcTemplate jdbc;

    Standings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param step the last one, 0 before the first */
    record Known(int step, DealStanding standing, SplitLayers layers) {}

    /** What comes next. */
    record Step(OpportunityId opportunity, int number, String sourceEvent, DealStanding standing, Instant at) {

        Currency currency() {
            return standing.committed().currency();
        }
    }

    private record LayerRow(Step step, int number, SplitLayers.Layer layer) {}

    /**
     * Lets nobody else move the money of this deal until the transaction ends.
     *
     * @return whether there is a split that could be waited for
     */
    boolean lock(OpportunityId opportunity) {
        return !jdbc.queryForList(
                        "select edition_no from split_agreement where opportunity_id = ? for update",
                        Integer.class,
                        (Object) id(opportunity))
                .isEmpty();
    }

    boolean knows(List<String> sourceEvents) {
        String places = String.join(", ", Collections.nCopies(sourceEvents.size(), "?"));
        return !jdbc.queryForList(
                        "select step_no from deal_standing where source_event in (" + places + ")",
                        Integer.class,
                        sourceEvents.toArray())
                .isEmpty();
    }

    Optional<Known> last(OpportunityId opportunity, Currency currency) {
        return jdbc
                .query(
                        "select step_no, committed, invoiced, received from deal_standing"
                                + " where opportunity_id = ? and currency = ? order by step_no desc limit 1",
                        (row, any) -> new Known(
                                row.getInt(1),
                                new DealStanding(
                                        new Money(row.getBigDecimal(2), currency),
                                        new Money(row.getBigDecimal(3), currency),
                                        new Money(row.getBigDecimal(4), currency)),
                                layers(opportunity, currency)),
                        id(opportunity),
                        currency.getCurrencyCode())
                .stream()
                .findFirst();
    }

    private SplitLayers layers(OpportunityId opportunity, Currency currency) {
        return new SplitLayers(jdbc.query(
                "select edition_no, base from deal_split_layer where opportunity_id = ? and currency = ? and step_no ="
                        + " (select max(step_no) from deal_split_layer where opportunity_id = ? and currency = ?)"
                        + " order by layer_no",
                (row, any) -> new SplitLayers.Layer(row.getInt(1), new Money(row.getBigDecimal(2), currency)),
                id(opportunity),
                currency.getCurrencyCode(),
                id(opportunity),
                currency.getCurrencyCode()));
    }

    /** What the ledger owes the parties of a deal that was posted before there were steps. */
    Money owed(OpportunityId opportunity, Currency currency) {
        BigDecimal sum = jdbc.queryForObject(
                "select coalesce(sum(amount), 0) from ledger_entry"
                        + " where opportunity_id = ? and currency = ? and account = 'PAYABLE'",
                BigDecimal.class,
                id(opportunity),
                currency.getCurrencyCode());
        return new Money(sum == null ? BigDecimal.ZERO : sum, currency).negated();
    }

    /**
     * Adds a step.
     *
     * @param layers to be written if they are others than before
     * @throws org.springframework.dao.DuplicateKeyException if it was taken meanwhile
     */
    void add(Step step, Optional<SplitLayers> layers) {
        STEP.insert(jdbc, List.of(step));
        layers.ifPresent(all -> LAYER.insert(
                jdbc,
                IntStream.range(0, all.layers().size())
                        .mapToObj(number ->
                                new LayerRow(step, number + 1, all.layers().get(number)))
                        .toList()));
    }

    private static void bind(PreparedStatement insert, int before, Step step) throws SQLException {
        int column = before;
        insert.setBytes(++column, id(step.opportunity()));
        insert.setString(++column, step.currency().getCurrencyCode());
        insert.setInt(++column, step.number());
        insert.setString(++column, step.sourceEvent());
        insert.setBigDecimal(++column, step.standing().committed().amount());
        insert.setBigDecimal(++column, step.standing().invoiced().amount());
        insert.setBigDecimal(++column, step.standing().received().amount());
        insert.setObject(++column, LocalDateTime.ofInstant(step.at(), ZoneOffset.UTC));
    }

    private static void bind(PreparedStatement insert, int before, LayerRow row) throws SQLException {
        int column = before;
        insert.setBytes(++column, id(row.step().opportunity()));
        insert.setString(++column, row.step().currency().getCurrencyCode());
        insert.setInt(++column, row.step().number());
        insert.setInt(++column, row.number());
        insert.setInt(++column, row.layer().edition());
        insert.setBigDecimal(++column, row.layer().base().amount());
    }

    private static byte[] id(OpportunityId opportunity) {
        return IdColumn.bytes(opportunity.value());
    }
}
