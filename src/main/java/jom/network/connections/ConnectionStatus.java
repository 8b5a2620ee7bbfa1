package jom.network.connections;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How far two organisations have come. */
public enum ConnectionStatus {
    /** One has asked the other, who has not answered. */
    REQUESTED("requested"),
    /** Both agree. */
    CONNECTED("connected"),
    /** The one who was asked said no. */
    DECLINED("declined"),
    /** The one who had asked took it back. */
    WITHDRAWN("withdrawn"),
    /** They were connected, and one of them is no more. */
    ENDED("ended");

    private final String key;

    ConnectionStatus(String key) {
        this.key = key;
    }

    /** How JSON, tables and texts spell it. */
    @JsonValue
    public String key() {
        return key;
    }

    /**
     * Reads that spelling.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static ConnectionStatus of(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status of a connection: " + key));
    }
}
