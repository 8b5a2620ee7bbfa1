package jom.network.merging;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What there is between two organisations, in whose rows the lower id comes first. */
@Component
class MovedConnections implements Belongings {

    private final NamedParameterJdbcTemplate jdbc;

    MovedConnections(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "organisation_connection";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        Set<OrganisationId> known = others(to);
        List<String> moved = others(from).stream()
                .filter(other -> !other.equals(to) && !known.contains(other))
                .map(other -> HexFormat.of().formatHex(IdColumn.bytes(other.value())))
                .sorted()
                .toList();
        shift(from, to, moved);
        return moved;
    }

    private Set<OrganisationId> others(OrganisationId one) {
        return new HashSet<>(jdbc.query(
                "select high_id from organisation_connection where low_id = :one"
                        + " union all select low_id from organisation_connection where high_id = :one",
                Map.of("one", IdColumn.bytes(one.value())),
                (row, number) -> new OrganisationId(IdColumn.uuid(row.getBytes(1)))));
    }

    @Override
    public boolean areAllAt(OrganisationId to, Collection<String> keys) {
        Set<OrganisationId> there = others(to);
        return keys.stream().map(MovedConnections::other).allMatch(there::contains);
    }

    @Override
    public void moveBack(OrganisationId to, OrganisationId from, Collection<String> keys) {
        shift(to, from, keys);
    }

    private void shift(OrganisationId from, OrganisationId to, Collection<String> keys) {
        for (String key : keys) {
            OrganisationPair before = OrganisationPair.of(from, other(key));
            OrganisationPair after = OrganisationPair.of(to, other(key));
            Map<String, Object> values = new HashMap<>();
            values.put("low", IdColumn.bytes(before.low().value()));
            values.put("high", IdColumn.bytes(before.high().value()));
            values.put("newLow", IdColumn.bytes(after.low().value()));
            values.put("newHigh", IdColumn.bytes(after.high().value()));
            values.put("from", IdColumn.bytes(from.value()));
            values.put("to", IdColumn.bytes(to.value()));
            // The requester first: MySQL writes columns in their order.
            jdbc.update(
                    "update organisation_connection set requester_id = case when requester_id = :from then :to"
                            + " else requester_id end, low_id = :newLow, high_id = :newHigh, version = version + 1"
                            + " where low_id = :low and high_id = :high",
                    values);
        }
    }

    private static OrganisationId other(String key) {
        UUID id = IdColumn.uuid(HexFormat.of().parseHex(key));
        return new OrganisationId(id);
    }
}
