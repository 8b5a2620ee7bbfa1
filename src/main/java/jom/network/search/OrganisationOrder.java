package jom.network.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** In which order organisations are shown; those that are alike in the order of their names. */
public enum OrganisationOrder {
    /** Those whose name begins with what was asked first. */
    NAME("name", ""),
    REFERENCES("references", "(select count(*) from organisation_reference r where r.organisation_id = o.id) desc, "),
    NEWEST("newest", "o.registered_at desc, ");

    private final String key;
    private final String column;

    OrganisationOrder(String key, String column) {
        this.key = key;
        this.column = column;
    }

    /** How JSON, addresses and texts spell it. */
    @JsonValue
    public String key() {
        return key;
    }

    /** The order that is spelt so, if there is one. */
    public static Optional<OrganisationOrder> of(String key) {
        return Arrays.stream(values()).filter(order -> order.key.equals(key)).findFirst();
    }

    String column() {
        return column;
    }
}
