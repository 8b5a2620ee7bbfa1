package jom.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in many organisations with few statements: keys are looked up together, and what is registered reaches the
 * database in batches, at the latest when the transaction ends.
 */
@Service
public class OrganisationsInBulk {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationsInBulk.class);

    private final Organisations organisations;
    private final ProfileReader profiles;
    private final Taxonomies taxonomies;
    private final Newcomers newcomers;

    OrganisationsInBulk(
            Organisations organisations, ProfileReader profiles, Taxonomies taxonomies, Newcomers newcomers) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.taxonomies = taxonomies;
        this.newcomers = newcomers;
    }

    /**
     * The organisations known under some keys, in three statements; what has not been written yet is not found. Those that
     * became part of others are these others. Source
     * and key are compared as one: after the source alone, H2 walks through all that came from there.
     */
    @Transactional(readOnly = true)
    public Map<ExternalKey, OrganisationProfile> byKeys(Collection<ExternalKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Object[]> pairs = keys.stream()
                .map(key -> new Object[] {key.source(), key.value()})
                .toList();
        return profiles.byKey("where (o.key_source, o.key_value) in (:keys)", Map.of("keys", pairs));
    }

    /**
     * Takes an organisation in whose key nobody was found to have. If somebody has it all the same, writing fails and
     * the transaction with it.
     *
     * @throws UnknownTerm if a code is in no list; then nothing is registered
     */
    @UseCase
    public OrganisationId register(RegisterOrganisation order) {
        taxonomies.requireKnown(order.details().offering());
        OrganisationId id = newcomers.add(order.details(), order.key());
        LOG.debug("organisation registered organisation={}", id);
        return id;
    }

    /** Writes what was registered so far, so that everybody in this transaction finds it. */
    @UseCase
    public void write() {
        organisations.flush();
    }
}
