package jom.workflow;

/**
 * What a start form shows and accepts. The bean's name is the contract's name, which the start event carries as its
 * extension property {@code contract}.
 *
 * @param <V> what the form shows, as in {@link TaskContract}
 * @param <A> what the form sends, as in {@link TaskContract}
 */
public interface StartContract<V extends Record, A extends Record> {

    /** The key of the process it starts. */
    String processKey();

    /** Whether this viewer may start the process at all. */
    boolean isFor(Viewer viewer);

    /** What the empty form shows this viewer. Writes nothing. */
    V show(Viewer viewer);

    /**
     * Runs the domain command, whose published fact starts the process in the same transaction.
     *
     * @return the business key of the process that is running now
     */
    String start(A answers, Viewer viewer);
}
