package jom.workflow.bench;

import java.util.function.Supplier;

/**
 * Something that can be done next about an opportunity, in one transaction.
 *
 * @param preparation what precedes it, such as looking at the form, and then hands over the work itself
 */
record Turn(Kind kind, Supplier<Runnable> preparation) {

    enum Kind {
        START,
        COMPLETION,
        JOB
    }

    static Turn completion(Supplier<Runnable> preparation) {
        return new Turn(Kind.COMPLETION, preparation);
    }

    static Turn job(Runnable work) {
        return new Turn(Kind.JOB, () -> work);
    }
}
