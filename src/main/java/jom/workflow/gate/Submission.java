package jom.workflow.gate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that somebody wants to deploy together.
 *
 * @param name of the deployment
 * @param files their contents by name
 */
public record Submission(String name, Map<String, byte[]> files, Author author) {

    public Submission {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
