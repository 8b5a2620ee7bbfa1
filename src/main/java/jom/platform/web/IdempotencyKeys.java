package jom.platform.web;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import jom.kernel.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The keys under which requests came, and their answers. A key is first claimed for a minute in a transaction of its
 * own; the answer is stored in the transaction of the work, and only by the claim that is still valid. So work whose
 * node died can be repeated, and work that was overtaken cannot commit.
 */
@Component
class IdempotencyKeys {

    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    IdempotencyKeys(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a claim found. */
    sealed interface Claim permits Granted, Running, OtherRequest, Answered {}

    record Granted(UUID id) implements Claim {}

    record Running() implements Claim {}

    record OtherRequest() implements Claim {}

    record Answered(int status, String headers, @Nullable String body) implements Claim {}

    private record Row(
            String requestHash,
            UUID claimId,
            Instant claimedUntil,
            @Nullable Answered answer) {}

    /** Claims a key; in a transaction of its own, so that others see the claim at once. */
    Claim claim(String caller, String key, String requestHash) {
        UUID id = Identifiers.next();
        if (inserted(caller, key, requestHash, id)) {
            return new Granted(id);
        }
        List<Row> rows = jdbc.query(
                "select request_hash, claim_id, claimed_until, answer_status, answer_headers, answer_body"
                        + " from idempotency_key where caller = ? and request_key = ?",
                IdempotencyKeys::read,
                caller,
                key);
        if (rows.isEmpty()) {
            return new Running();
        }
        Row row = rows.get(0);
        if (!row.requestHash().equals(requestHash)) {
            return new OtherRequest();
        }
        if (row.answer() != null) {
            return row.answer();
        }
        boolean takenOver = row.claimedUntil().isBefore(clock.instant()) && takenOver(caller, key, row.claimId(), id);
        return takenOver ? new Granted(id) : new Running();
    }

    private boolean inserted(String caller, String key, String requestHash, UUID claim) {
        try {
            jdbc.update(
                    "insert into idempotency_key (caller, request_key, request_hash, claim_id, claimed_until, created_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    caller,
                    key,
                    HexFormat.of().parseHex(requestHash),
                    bytes(claim),
                    utc(clock.instant().plus(CLAIM)),
                    utc(clock.instant()));
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    private boolean takenOver(String caller, String key, UUID from, UUID to) {
        return jdbc.update(
                        "update idempotency_key set claim_id = ?, claimed_until = ?"
                                + " where caller = ? and request_key = ? and claim_id = ? and answer_status is null",
                        bytes(to),
                        utc(clock.instant().plus(CLAIM)),
                        caller,
                        key,
                        bytes(from))
                == 1;
    }

    /** Stores the answer with the work; {@code false} if the claim was taken over, and the work must not commit. */
    boolean answered(HeldKey held, int status, String headers, String body) {
        return jdbc.update(
                        "update idempotency_key set answer_status = ?, answer_headers = ?, answer_body = ?"
                                + " where caller = ? and request_key = ? and claim_id = ?",
                        status,
                        headers,
                        body,
                        held.caller(),
                        held.key(),
                        bytes(held.claim()))
                == 1;
    }

    /** Gives the key back after a refusal, so that the corrected request can use it. */
    void release(HeldKey held) {
        jdbc.update(
                "delete from idempotency_key"
                        + " where caller = ? and request_key = ? and claim_id = ? and answer_status is null",
                held.caller(),
                held.key(),
                bytes(held.claim()));
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        int status = row.getInt(4);
        Answered answer = row.wasNull() ? null : new Answered(status, row.getString(5), row.getString(6));
        ByteBuffer claim = ByteBuffer.wrap(row.getBytes(2));
        return new Row(
                HexFormat.of().formatHex(row.getBytes(1)),
                new UUID(claim.getLong(), claim.getLong()),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                answer);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
