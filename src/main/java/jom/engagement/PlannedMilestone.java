package jom.engagement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A milestone of the statement of work as it stands.
 *
 * @param acceptance what has to be so for the customer to accept it
 * @param price the newest that was agreed, in the currency of the deal
 * @param defects what the customer found last
 */
public record PlannedMilestone(
        String name,
        String acceptance,
        Optional<LocalDate> due,
        String price,
        MilestoneState state,
        Optional<String> defects) {}
