package jom.network.web;

import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may know and change what of an organisation. */
@Component
class Access {

    private final Readers readers;

    Access(Readers readers) {
        this.readers = readers;
    }

    Reader reader() {
        return readers.current();
    }

    /** Its own people, portfolio managers and administrators. */
    boolean mayKnow(OrganisationId organisation) {
        Reader reader = readers.current();
        return reader.belongsTo(organisation) || reader.looksAfterPartners();
    }

    void requireKnowing(OrganisationId organisation) {
        require(mayKnow(organisation));
    }

    /** Its own people and administrators. */
    void requireChanging(OrganisationId organisation) {
        Reader reader = readers.current();
        require(reader.belongsTo(organisation) || reader.is(Role.ADMINISTRATOR));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("not the own organisation");
        }
    }
}
