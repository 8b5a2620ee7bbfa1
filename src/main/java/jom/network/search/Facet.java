package jom.network.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** By what a list of organisations can be narrowed down. */
public enum Facet {
    PARTNER_TYPE("partnerType", "organisation_partner_type"),
    CAPABILITY("capability", "organisation_capability"),
    INDUSTRY("industry", "organisation_industry"),
    TERRITORY("territory", "organisation_territory"),
    LANGUAGE("workLanguage", "organisation_language");

    private final String key;
    private final String table;

    Facet(String key, String table) {
        this.key = key;
        this.table = table;
    }

    /** How JSON, addresses and texts spell it. */
    @JsonValue
    public String key() {
        return key;
    }

    /** The facet that is spelt so, if there is one. */
    public static Optional<Facet> of(String key) {
        return Arrays.stream(values()).filter(facet -> facet.key.equals(key)).findFirst();
    }

    /** Whoever is asked for two capabilities needs both; of all else one will do. */
    boolean isAllWanted() {
        return this == CAPABILITY;
    }

    String table() {
        return table;
    }
}
