package jom.workflow;

/**
 * What a process is about.
 *
 * @param kind of the aggregate, as {@link Subjects} know it: {@code opportunity}
 * @param id the aggregate's, the business key of every process about it; empty if a process is about nothing
 */
public record SubjectKey(String kind, String id) {

    public SubjectKey {
        if (kind.isEmpty()) {
            throw new IllegalArgumentException("what " + id + " is about has no kind");
        }
    }
}
