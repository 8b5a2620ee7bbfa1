package jom.workbench;

import java.util.Locale;

/** A step of the spine and how far it is. */
record Step(SpineStep which, State state) {

    enum State {
        DONE,
        NOW,
        AHEAD,
        /** The course ended in this step. */
        STOPPED,
        /** The course ended before it. */
        NEVER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
