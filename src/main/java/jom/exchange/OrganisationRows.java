package jom.exchange;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jom.kernel.BusinessRuleViolation;
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
import jom.network.OrganisationsInBulk;
import jom.network.PartnerType;
import jom.network.Reader;
import jom.network.RegisterOrganisation;
import jom.network.Role;
import jom.network.Territory;
import jom.network.merging.Told;
import jom.network.merging.ToldBySources;

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

    private final OrganisationsInBulk bulk;
    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final ToldBySources sources;
    private final Reader reader;
    private final Map<ExternalKey, Told> merged = new HashMap<>();
    private final Map<ExternalKey, OrganisationProfile> known = new HashMap<>();
    private final Set<ExternalKey> taken = new HashSet<>();

    OrganisationRows(
            OrganisationsInBulk bulk,
            OrganisationRegistry registry,
            OrganisationDirectory directory,
            ToldBySources sources,
            Reader reader) {
        this.bulk = bulk;
        this.registry = registry;
        this.directory = directory;
        this.sources = sources;
        this.reader = reader;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void prepare(List<CsvRow> rows) {
        taken.clear();
        known.clear();
        merged.clear();
        Set<ExternalKey> keys = new HashSet<>();
        rows.forEach(row -> keyIn(row, "keySource", "key")
                .filter(key -> !key.source().equals(OWN_IDS))
                .ifPresent(keys::add));
        if (rows.size() == 1) {
            // Databases call some texts equal that are not: alone, a row is what the database takes it for.
            keys.forEach(key -> directory.byKey(key).ifPresent(profile -> known.put(key, profile)));
        } else {
            known.putAll(bulk.byKeys(keys));
        }
        merged.putAll(sources.byKeys(keys));
    }

    @Override
    public Outcome take(CsvRow row) {
        ExternalKey key = key(row, "keySource", "key");
        OrganisationDetails details = details(row);
        Optional<Told> told = told(key);
        if (told.isPresent()) {
            return retold(key, told.get(), details);
        }
        Optional<OrganisationProfile> known = known(key);
        if (known.isEmpty()) {
            bulk.register(new RegisterOrganisation(details, key));
            taken.add(key);
            return Outcome.IMPORTED;
        }
        if (known.get().details().equals(details)) {
            return Outcome.UNCHANGED;
        }
        requireOwn(known.get().id());
        registry.update(known.get().id(), known.get().version(), details);
        taken.add(key);
        return Outcome.UPDATED;
    }

    private void requireOwn(OrganisationId organisation) {
        if (!reader.is(Role.ADMINISTRATOR) && !reader.belongsTo(organisation)) {
            throw RowRefused.organisationNotYours();
        }
    }

    private Optional<Told> told(ExternalKey key) {
        return key.source().equals(OWN_IDS) ? sources.byId(ownId(key)) : Optional.ofNullable(merged.get(key));
    }

    /** Several sources tell of one organisation: only what this one tells otherwise than last time is new. */
    private Outcome retold(ExternalKey key, Told told, OrganisationDetails details) {
        if (told.details().equals(details)) {
            return Outcome.UNCHANGED;
        }
        requireOwn(told.present());
        bulk.write();
        OrganisationProfile present = directory.get(told.present());
        OrganisationDetails all = CsvRow.whole(() -> told.appliedTo(present.details(), details));
        registry.update(present.id(), present.version(), all);
        sources.tell(told.source(), details);
        merged.computeIfPresent(key, (any, before) -> new Told(before.source(), before.present(), details));
        return present.details().equals(all) ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    private Optional<OrganisationProfile> known(ExternalKey key) {
        if (key.source().equals(OWN_IDS)) {
            return Optional.of(byId(key));
        }
        if (taken.contains(key)) {
            bulk.write();
            return directory.byKey(key);
        }
        return Optional.ofNullable(known.get(key));
    }

    private OrganisationProfile byId(ExternalKey key) {
        return directory.get(ownId(key));
    }

    private static OrganisationId ownId(ExternalKey key) {
        try {
            return OrganisationId.parse(key.value());
        } catch (MalformedIdentifier malformed) {
            throw CellRefused.invalid("key", "not an id of this installation, as keys of the source jom are");
        }
    }

    /** Nothing if the row has none that could be looked up; taking it will say why. */
    static Optional<ExternalKey> keyIn(CsvRow row, String sourceColumn, String keyColumn) {
        try {
            return Optional.of(key(row, sourceColumn, keyColumn));
        } catch (BusinessRuleViolation unusable) {
            return Optional.empty();
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
