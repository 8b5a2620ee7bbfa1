package jom.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.network.ExternalKey;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.OrganisationsInBulk;
import jom.network.Reader;

/** Whose opportunities a file tells, by their keys: of all organisations those of the reader. Remembered for the file. */
final class Originators {

    private final OrganisationsInBulk bulk;
    private final OrganisationDirectory directory;
    private final Reader reader;
    private final Map<ExternalKey, Optional<OrganisationId>> known = new HashMap<>();

    Originators(OrganisationsInBulk bulk, OrganisationDirectory directory, Reader reader) {
        this.bulk = bulk;
        this.directory = directory;
        this.reader = reader;
    }

    /** Looks up whichever are not known yet, in three statements. */
    void lookUp(Set<ExternalKey> keys) {
        Set<ExternalKey> fresh = new HashSet<>(keys);
        fresh.removeAll(known.keySet());
        Map<ExternalKey, OrganisationProfile> found = bulk.byKeys(fresh);
        // Databases call some texts equal that are not: a key not found among others may be found alone.
        fresh.forEach(key -> known.put(
                key,
                Optional.ofNullable(found.get(key))
                        .or(() -> directory.byKey(key))
                        .map(OrganisationProfile::id)
                        .filter(reader::belongsTo)));
    }

    /** One that was looked up; whether another does not exist or is somebody else's is not told. */
    Optional<OrganisationId> find(ExternalKey key) {
        return known.getOrDefault(key, Optional.empty());
    }
}
