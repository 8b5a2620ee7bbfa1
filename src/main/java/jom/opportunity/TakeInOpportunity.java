package jom.opportunity;

import java.time.LocalDate;
import java.util.Set;
import jom.kernel.Money;
import jom.kernel.Texts;
import jom.network.OrganisationId;

/**
 * The order to take in an opportunity.
 *
 * @param originator who brings it in
 * @param title at most {@value #TITLE_LENGTH_MAX} characters
 * @param value expected over the whole contract
 * @param ownRoles what the originator does beside being the source
 */
public record TakeInOpportunity(
        OrganisationId originator,
        String title,
        Customer customer,
        CustomerNeed need,
        Money value,
        LocalDate expectedClose,
        Origin origin,
        Consent consent,
        Set<ParticipantRole> ownRoles) {

    public static final int TITLE_LENGTH_MAX = 120;

    public TakeInOpportunity {
        Texts.required("title", title, TITLE_LENGTH_MAX);
        ownRoles = Set.copyOf(ownRoles);
    }
}
