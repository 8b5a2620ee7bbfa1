package jom.exchange;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jom.kernel.MalformedIdentifier;
import jom.network.Capability;
import jom.network.ExternalKey;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.OrganisationRegistry;
import jom.network.PartnerType;
import jom.network.Reader;
import jom.network.RegisterOrganisation;
import jom.network.Role;
import jom.network.Territory;

/** Rows that each tell one organisation. */
final class OrganisationRows implements RowImport {

    static final Columns COLUMNS = new Columns(
            List.of("keySource", "key", "name", "home", "partnerTypes"),
            List.of(
                    "legalName",
                    "registrationNumber",
                    "webDomain",
                    "timeZone",
                    "capabilities",
                    "industries",
                    "territories"));

    /** The source of keys that are ids of this installation, for organisations that no other system knows. */
    static final String OWN_IDS = "jom";

    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final Reader reader;

    OrganisationRows(OrganisationRegistry registry, OrganisationDirectory directory, Reader reader) {
        this.registry = registry;
        this.directory = directory;
        this.reader = reader;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Outcome take(CsvRow row) {
        ExternalKey key = key(row, "keySource", "key");
        OrganisationDetails details = details(row);
        Optional<OrganisationProfile> known = known(key);
        if (known.isEmpty()) {
            registry.register(new RegisterOrganisation(details, key));
            return Outcome.IMPORTED;
        }
        if (known.get().details().equals(details)) {
            return Outcome.UNCHANGED;
        }
        if (!reader.is(Role.ADMINISTRATOR) && !reader.belongsTo(known.get().id())) {
            throw RowRefused.organisationNotYours();
        }
        registry.update(known.get().id(), known.get().version(), details);
        return Outcome.UPDATED;
    }

    private Optional<OrganisationProfile> known(ExternalKey key) {
        if (!key.source().equals(OWN_IDS)) {
            return directory.byKey(key);
        }
        try {
            return Optional.of(directory.get(OrganisationId.parse(key.value())));
        } catch (MalformedIdentifier malformed) {
            throw CellRefused.invalid("key", "not an id of this installation, as keys of the source jom are");
        }
    }

    static ExternalKey key(CsvRow row, String sourceColumn, String keyColumn) {
        String source = row.required(sourceColumn);
        String key = row.required(keyColumn);
        return CsvRow.whole(() -> new ExternalKey(source, key));
    }

    private static OrganisationDetails details(CsvRow row) {
        String name = row.required("name");
        Territory home = row.value("home", Territory::new);
        ZoneId timeZone = row.value("timeZone", OrganisationRows::timeZone, ZoneId.of("UTC"));
        Offering offering = offering(row);
        return CsvRow.whole(() -> new OrganisationDetails(name, legalEntity(row, name), home, timeZone, offering));
    }

    private static LegalEntity legalEntity(CsvRow row, String name) {
        return new LegalEntity(
                Objects.requireNonNullElse(row.optional("legalName"), name),
                row.optional("registrationNumber"),
                row.optional("webDomain"));
    }

    private static Offering offering(CsvRow row) {
        row.required("partnerTypes");
        var types = row.values("partnerTypes", PartnerType::new);
        var capabilities = row.values("capabilities", Capability::new);
        var industries = row.values("industries", Industry::new);
        var territories = row.values("territories", Territory::new);
        return CsvRow.whole(() -> new Offering(types, capabilities, industries, territories));
    }

    private static ZoneId timeZone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("not a time zone such as Europe/Berlin", unknown);
        }
    }
}
