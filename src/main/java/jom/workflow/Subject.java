package jom.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jom.network.Reader;
import jom.portfolio.PortfolioId;

/**
 * One kind of aggregate that processes may be about. The bean's name is the kind, {@code handover}; the processes carry the
 * aggregate's id as their business key and in the variable of that name with {@code Id} at the end, {@code handoverId}.
 * All that there is to know of tasks of such processes follows from this: who may read what they are about, where more of
 * it is to be read, and who looks after them when they are late.
 */
public interface Subject {

    /**
     * A line for each of these aggregates that the reader may know something about, by its id.
     *
     * @param ids business keys; those that name nothing of this kind are passed over
     * @param viewer the reader, with groups and language
     */
    Map<String, String> lines(Collection<String> ids, Reader reader, Viewer viewer);

    /** Where whoever reads such a line finds more: a path of our pages, without the application's own. */
    Optional<String> page(UUID id);

    /** The portfolio whose managers look after a late step of an organisation; empty if nobody does. */
    Optional<PortfolioId> portfolio(UUID id);
}
