package jom.workbench;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Files that somebody has looked at and may deploy next; kept with the session, the last ones only.
 *
 * @param token that the page sends back, so that nothing else is deployed than what it showed
 */
record PendingUpload(String token, String name, Map<String, byte[]> files) implements Serializable {

    /** Where the session keeps it. */
    static final String KEY = PendingUpload.class.getName();

    PendingUpload {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    static PendingUpload of(String name, Map<String, byte[]> files) {
        return new PendingUpload(UUID.randomUUID().toString(), name, files);
    }
}
