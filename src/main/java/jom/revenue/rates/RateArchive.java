package jom.revenue.rates;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.platform.FewRows;
import jom.platform.IdColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rates; rows are inserted and read, nothing else. The caller has a transaction. */
@Component
class RateArchive {

    /** Whose rates count for everybody: a key has no empty columns. */
    private static final byte[] EVERYBODY = IdColumn.bytes(new UUID(0, 0));

    private static final String COLUMNS =
            "currency, rate_day, owner_id, source, edition_no, units_per_euro, note, recorded_by, recorded_at";
    private static final String READ = "select " + COLUMNS + " from exchange_rate ";
    private static final FewRows<ExchangeRate> INSERT = new FewRows<>("exchange_rate", COLUMNS, RateArchive::bind);

    private final JdbcTemplate jdbc;

    RateArchive(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else has added one of the editions meanwhile */
    void add(List<ExchangeRate> rates) {
        INSERT.insert(jdbc, rates);
    }

    private static void bind(PreparedStatement insert, int before, ExchangeRate rate) throws SQLException {
        int column = before;
        insert.setString(++column, rate.currency().getCurrencyCode());
        insert.setObject(++column, rate.day());
        insert.setBytes(++column, bytes(rate.owner()));
        insert.setString(++column, rate.source().key());
        insert.setInt(++column, rate.edition());
        insert.setBigDecimal(++column, rate.rate().unitsPerEuro());
        insert.setString(++column, rate.note());
        insert.setString(++column, rate.recordedBy());
        insert.setObject(++column, LocalDateTime.ofInstant(rate.recordedAt(), ZoneOffset.UTC));
    }

    private static byte[] bytes(Optional<OrganisationId> owner) {
        return owner.map(id -> IdColumn.bytes(id.value())).orElse(EVERYBODY);
    }

    /** All editions of the bank's rates on these days, older editions first. */
    List<ExchangeRate> ofTheBank(Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(days.size(), "?"));
        List<Object> values = new ArrayList<>(days);
        values.add(EVERYBODY);
        values.add(RateSource.ECB.key());
        return jdbc.query(
                READ + "where rate_day in (" + places + ") and owner_id = ? and source = ? order by edition_no",
                RateArchive::row,
                values.toArray());
    }

    /** The newest edition of the same rate, if there is any. */
    Optional<ExchangeRate> newest(ExchangeRate like) {
        return first(
                "where currency = ? and rate_day = ? and owner_id = ? and source = ? order by edition_no desc limit 1",
                like.currency().getCurrencyCode(),
                like.day(),
                bytes(like.owner()),
                like.source().key());
    }

    /** The rate that counts: of the last day, own ones first, what was written down last. */
    Optional<ExchangeRate> find(Currency currency, RateQuestion question) {
        List<Object> values = new ArrayList<>(
                List.of(currency.getCurrencyCode(), question.day(), EVERYBODY, bytes(question.forWhom())));
        question.knownAt().ifPresent(at -> values.add(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
        return first(
                "where currency = ? and rate_day <= ? and owner_id in (?, ?)"
                        + (question.knownAt().isPresent() ? " and recorded_at <= ?" : "")
                        + " order by rate_day desc, owner_id desc, recorded_at desc, edition_no desc, source limit 1",
                values.toArray());
    }

    /** Whatever was written down for this very day, the newest first. */
    List<ExchangeRate> editions(Currency currency, RateQuestion question, int limit) {
        return jdbc.query(
                READ + "where currency = ? and rate_day = ? and owner_id in (?, ?)"
                        + " order by recorded_at desc, edition_no desc, source limit ?",
                RateArchive::row,
                currency.getCurrencyCode(),
                question.day(),
                EVERYBODY,
                bytes(question.forWhom()),
                limit);
    }

    private Optional<ExchangeRate> first(String condition, Object... values) {
        return jdbc.query(READ + condition, RateArchive::row, values).stream().findFirst();
    }

    private static ExchangeRate row(ResultSet row, int number) throws SQLException {
        return new ExchangeRate(
                Money.currency(row.getString(1)),
                row.getObject(2, LocalDate.class),
                new EuroRate(row.getBigDecimal(6)),
                RateSource.of(row.getString(4)),
                row.getInt(5),
                owner(row.getBytes(3)),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static Optional<OrganisationId> owner(byte @Nullable [] bytes) {
        return bytes == null || Arrays.equals(bytes, EVERYBODY)
                ? Optional.empty()
                : Optional.of(new OrganisationId(IdColumn.uuid(bytes)));
    }
}
