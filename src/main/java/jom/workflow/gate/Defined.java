package jom.workflow.gate;

import java.util.Locale;

/**
 * Something that a deployment defines.
 *
 * @param file in which
 * @param line where
 */
public record Defined(Kind kind, String id, String file, int line, int column) {

    /** What can be defined. */
    public enum Kind {
        PROCESS,
        DECISION,
        /** A file with more than one decision is a definition of its own to the engine. */
        DECISION_GRAPH,
        FORM;

        /** As it is written in answers and tables. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
