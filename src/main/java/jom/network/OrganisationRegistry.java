package jom.network;

import java.util.Optional;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes organisations into the network and keeps what is told of them. */
@Service
public class OrganisationRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationRegistry.class);

    private final Organisations organisations;
    private final Taxonomies taxonomies;
    private final Newcomers newcomers;
    private final AuditTrail audit;

    OrganisationRegistry(Organisations organisations, Taxonomies taxonomies, Newcomers newcomers, AuditTrail audit) {
        this.organisations = organisations;
        this.taxonomies = taxonomies;
        this.newcomers = newcomers;
        this.audit = audit;
    }

    /**
     * Takes an organisation in.
     *
     * @throws UnknownTerm if a code is in no list
     * @throws ExternalKeyTaken if its key belongs to another one
     */
    @UseCase
    public OrganisationId register(RegisterOrganisation order) {
        taxonomies.requireKnown(order.details().offering());
        ExternalKey key = order.key();
        if (key != null && byKey(key).isPresent()) {
            throw new ExternalKeyTaken(key);
        }
        return registered(order.details(), key);
    }

    /**
     * Tells an organisation's details anew; the same details again change nothing.
     *
     * @param version that was read
     * @return the version from now on
     * @throws OrganisationChanged if that version is not the present one
     * @throws UnknownTerm if a code is in no list
     */
    @UseCase
    public long update(OrganisationId id, long version, OrganisationDetails details) {
        taxonomies.requireKnown(details.offering());
        Organisation organisation = organisations.findById(id.value()).orElseThrow(() -> new UnknownOrganisation(id));
        if (organisation.version() != version) {
            throw new OrganisationChanged();
        }
        changed(organisation, details);
        return organisation.version();
    }

    /**
     * Takes in what came from elsewhere: registers it the first time, changes it when something is new, else does
     * nothing.
     *
     * @throws UnknownTerm if a code is in no list
     */
    @UseCase
    public Merged registerOrUpdateByKey(ExternalKey key, OrganisationDetails details) {
        taxonomies.requireKnown(details.offering());
        Optional<Organisation> known = byKey(key);
        if (known.isEmpty()) {
            return new Merged(registered(details, key), Merged.Outcome.REGISTERED);
        }
        boolean changed = changed(known.get(), details);
        return new Merged(known.get().id(), changed ? Merged.Outcome.CHANGED : Merged.Outcome.UNCHANGED);
    }

    private Optional<Organisation> byKey(ExternalKey key) {
        return organisations.findByKeySourceAndKeyValue(key.source(), key.value());
    }

    /** Flushed at once, since the directory reads past JPA. */
    private OrganisationId registered(OrganisationDetails details, @Nullable ExternalKey key) {
        OrganisationId id = newcomers.add(details, key);
        organisations.flush();
        LOG.info("organisation registered organisation={}", id);
        return id;
    }

    private boolean changed(Organisation organisation, OrganisationDetails details) {
        OrganisationDetails before = organisation.details();
        if (before.equals(details)) {
            return false;
        }
        organisation.describe(details);
        organisations.flush();
        audit.record(OrganisationFacts.changed(organisation.id(), before, details));
        LOG.info("organisation changed organisation={}", organisation.id());
        return true;
    }
}
