package jom.matching.index;

import java.util.Collection;
import java.util.List;
import jom.network.OrganisationId;

/**
 * All organisations by what they offer. Questions are answered from one moment's state, while others change it; a change
 * is seen by every question that is asked after it.
 */
public final class OrganisationIndex {

    private volatile Snapshot now;

    private OrganisationIndex(Snapshot now) {
        this.now = now;
    }

    /** Takes in everybody, in the order of ids. */
    public static final class Building {

        private final Snapshot.Building building = new Snapshot.Building();

        /** Adds one; each comes once. */
        public void add(Listing listing) {
            building.add(listing);
        }

        /** The index of all that were added. */
        public OrganisationIndex done() {
            return new OrganisationIndex(building.done());
        }
    }

    /** Nobody. */
    public static OrganisationIndex empty() {
        return new Building().done();
    }

    /** As it is now, whatever changes afterwards. */
    public Moment moment() {
        return new Moment(now);
    }

    public int size() {
        return now.rows().size();
    }

    public boolean contains(OrganisationId organisation) {
        return moment().find(organisation).isPresent();
    }

    /** Adds these, or tells anew what they offer. */
    public synchronized void put(Collection<Listing> listings) {
        Snapshot next = now;
        for (Listing listing : listings) {
            next = next.with(listing);
        }
        now = next;
    }

    /** Forgets these; who is not known need not be forgotten. */
    public synchronized void remove(Collection<OrganisationId> organisations) {
        Snapshot next = now;
        for (OrganisationId organisation : organisations) {
            next = next.without(organisation);
        }
        now = next;
    }

    /** The best for a question, the best first; of equals, who joined first. */
    public List<Ranked> top(Question question, int limit) {
        return moment().top(question, limit);
    }
}
