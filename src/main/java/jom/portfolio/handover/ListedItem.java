package jom.portfolio.handover;

import java.time.LocalDate;
import java.util.Optional;
import jom.kernel.Texts;
import jom.network.OrganisationId;

/**
 * One thing that is to be handed over, as it is listed.
 *
 * @param organisation to whom it was promised, or at whom the contact is; a promise and a contact have one
 * @param what at most {@value #WHAT_LENGTH_MAX} characters
 * @param dueOn by when; a promise has one
 */
public record ListedItem(ItemKind kind, Optional<OrganisationId> organisation, String what, Optional<LocalDate> dueOn) {

    public static final int WHAT_LENGTH_MAX = 500;

    /** As many can be listed at once. */
    public static final int ITEMS_MAX = 50;

    public ListedItem {
        Texts.required("what", what, WHAT_LENGTH_MAX);
    }

    /** Whether it says all that its kind needs. */
    boolean isComplete() {
        return switch (kind) {
            case PROMISE -> organisation.isPresent() && dueOn.isPresent();
            case CONTACT -> organisation.isPresent();
            case DECISION -> true;
        };
    }
}
