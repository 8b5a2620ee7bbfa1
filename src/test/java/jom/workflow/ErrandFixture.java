package jom.workflow;

import jom.kernel.Identifiers;
import jom.workflow.TestErrands.Org;
import org.springframework.stereotype.Component;

/** Errands for tests outside this module. */
@Component
public class ErrandFixture {

    private final Processes processes;
    private final TestPeople people;
    private final OpenTasks open;

    ErrandFixture(Processes processes, TestPeople people, OpenTasks open) {
        this.processes = processes;
        this.people = people;
        this.open = open;
    }

    /**
     * An errand that waits for somebody's review.
     *
     * @param id its business key
     * @param partner who may review it
     * @param organisation the partner's
     */
    public record Errand(String id, String partner, String organisation) {}

    /** A new errand, for a partner of its own. */
    public Errand begin() {
        Org organisation = Org.next();
        String partner = "partner" + organisation;
        String id = Identifiers.next().toString();
        people.add(partner, Groups.organisation(organisation));
        processes.start(
                TestErrands.PROCESS,
                id,
                ProcessVariables.OPPORTUNITY_ID.with(id),
                ProcessVariables.ORGANISATION_ID.with(organisation.toString()));
        return new Errand(id, partner, organisation.toString());
    }

    /** Whether it still waits. */
    public boolean isOpen(Errand errand) {
        return !open.about(errand.id()).isEmpty();
    }
}
