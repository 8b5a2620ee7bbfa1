package jom.network.merging;

import java.util.List;
import java.util.Optional;

/**
 * Where a table keeps what belongs to organisations.
 *
 * @param owner the column with the organisation's id
 * @param key the column, of bytes, that tells the owner's rows apart; empty if an owner has at most one row
 * @param same columns in which two rows of one owner may not both be equal: {@code key} itself in a table of pairs; empty
 *     if an owner has at most one row
 * @param other a column with another organisation's id: nobody gets a row about itself
 */
public record Rows(String table, String owner, Optional<String> key, List<String> same, Optional<String> other) {

    public Rows {
        same = List.copyOf(same);
    }

    /** Rows that are pairs with something else that has an id. */
    public static Rows pairs(String table, String owner, String with) {
        return new Rows(table, owner, Optional.of(with), List.of(with), Optional.empty());
    }

    /** Rows that are pairs of organisations. */
    static Rows between(String table, String owner, String other) {
        return new Rows(table, owner, Optional.of(other), List.of(other), Optional.of(other));
    }

    /** Rows with an id of their own. */
    static Rows things(String table, String owner, String... same) {
        return new Rows(table, owner, Optional.of("id"), List.of(same), Optional.empty());
    }

    /** Rows with an id of their own that one organisation has about another one, at most one for each capability. */
    static Rows thingsBetween(String table, String owner, String other) {
        return new Rows(table, owner, Optional.of("id"), List.of(other, "capability"), Optional.of(other));
    }

    /** At most one row for each. */
    static Rows single(String table) {
        return new Rows(table, "organisation_id", Optional.empty(), List.of(), Optional.empty());
    }

    String kind() {
        return table + "." + owner;
    }
}
