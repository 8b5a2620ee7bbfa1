package jom.workflow.bench;

import java.util.function.Supplier;

/**
 * Something that can be done next about an opportunity, in one transaction.
 *
 * @param contract of the task that is completed; else empty
 * @param preparation what precedes it, such as looking at the form, and then hands over the work itself
 */
record Turn(Kind kind, String contract, Supplier<Runnable> preparation) {

    enum Kind {
        START,
        COMPLETION,
        JOB
    }

    static Turn start(Runnable work) {
        return new Turn(Kind.START, "", () -> work);
    }

    static Turn completion(String contract, Supplier<Runnable> preparation) {
        return new Turn(Kind.COMPLETION, contract, preparation);
    }

    static Turn job(Runnable work) {
        return new Turn(Kind.JOB, "", () -> work);
    }
}
