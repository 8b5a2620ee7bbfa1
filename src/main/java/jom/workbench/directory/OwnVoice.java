package jom.workbench.directory;

import jom.kernel.BusinessRuleViolation;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Readers;
import jom.network.UnknownOrganisation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets readers speak for their own organisations only, and tells on a page what came of it. */
@Component
class OwnVoice {

    private final Readers readers;
    private final OrganisationDirectory directory;

    OwnVoice(Readers readers, OrganisationDirectory directory) {
        this.readers = readers;
        this.directory = directory;
    }

    /**
     * The organisation, if the reader speaks for it.
     *
     * @throws UnknownOrganisation if there is none
     * @throws AccessDeniedException if it is another one's
     */
    OrganisationId own(String id) {
        OrganisationId organisation = directory.get(OrganisationId.parse(id)).id();
        if (!readers.current().belongsTo(organisation)) {
            throw new AccessDeniedException("not the own organisation");
        }
        return organisation;
    }

    /** Does it, and goes to the page of an organisation to tell about it. */
    String told(OrganisationId page, String done, Runnable step) {
        String back = "redirect:/organisations/" + page + "?told=";
        try {
            step.run();
            return back + done;
        } catch (BusinessRuleViolation refused) {
            return back + refused.code();
        } catch (IllegalArgumentException malformed) {
            return back + "malformed";
        }
    }
}
