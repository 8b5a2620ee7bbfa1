package jom.portfolio;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.PartnerType;
import jom.network.Reference;
import jom.network.SolutionArea;
import jom.network.Territory;

/** Who plays in the demo content. All of them are invented. */
final class DemoCast {

    /** Of everybody in the demo content. */
    static final String PASSWORD = "demo";

    static final String PORTFOLIO = "Healthcare without borders";
    static final String MANAGER = "olivia";
    static final String ADMINISTRATOR = "adam";

    /** A machine that works for the vendor. */
    static final String INTEGRATOR = "meridian-crm";

    static final List<Company> COMPANIES = List.of(
            new Company("Meridian Software", "US", "America/New_York", "software-vendor", "alice", "fiona")
                    .able("enterprise-software", "interoperability-health", "analytics", "training"),
            new Company("Kardia Patientenakte", "DE", "Europe/Berlin", "software-vendor", "karl", "felix")
                    .able("health-records", "interoperability-health", "software-development"),
            new Company("Iskra Imaging", "PL", "Europe/Warsaw", "software-vendor", "iga", "filip")
                    .able("machine-learning", "data-platform", "interoperability-health"),
            new Company("Lizenzhaus Nord", "DE", "Europe/Berlin", "large-account-reseller", "lena", "frieda")
                    .able("licensing", "license-optimisation", "financing"),
            new Company("Comptoir Digital", "FR", "Europe/Paris", "reseller", "camille", "florence")
                    .able("hardware-supply", "device-management", "modern-workplace", "service-desk"),
            new Company("Brückner Systemhaus", "DE", "Europe/Berlin", "system-integrator", "bernd", "falk")
                    .able("data-integration", "project-management", "change-management", "erp"),
            new Company("Wisła Integracja", "PL", "Europe/Warsaw", "system-integrator", "wanda", "franek")
                    .able("data-integration", "cloud-migration", "security-consulting", "software-development"),
            new Company("Rheinturm Rechenzentren", "DE", "Europe/Berlin", "hosting-provider", "rolf", "ferdinand")
                    .able("hosting", "colocation", "sovereign-cloud", "backup-recovery"),
            new Company("Nuage Atlantique", "FR", "Europe/Paris", "hosting-provider", "noemie", "fabienne")
                    .able("hosting", "managed-services", "cloud-native", "edge-computing"));

    private DemoCast() {}

    /** All sign-in names. */
    static List<String> signInNames() {
        return Stream.concat(
                        Stream.of(MANAGER, ADMINISTRATOR, INTEGRATOR),
                        COMPANIES.stream().flatMap(company -> Stream.of(company.user(), company.accountant())))
                .toList();
    }

    /**
     * A company of the demo content.
     *
     * @param user works on its tasks
     * @param accountant approves its splits
     */
    record Company(
            String name,
            String country,
            String zone,
            String partnerType,
            String user,
            String accountant,
            Set<Capability> capabilities) {

        Company(String name, String country, String zone, String partnerType, String user, String accountant) {
            this(name, country, zone, partnerType, user, accountant, Set.of());
        }

        Company able(String... codes) {
            Set<Capability> able = Stream.of(codes).map(Capability::new).collect(Collectors.toUnmodifiableSet());
            return new Company(name, country, zone, partnerType, user, accountant, able);
        }

        String key() {
            return name.toLowerCase(Locale.ROOT).replace(' ', '-');
        }

        OrganisationDetails details() {
            Set<Territory> delivers = Stream.of("DE", "FR", "PL", "CH", "AT", country)
                    .map(Territory::new)
                    .collect(Collectors.toUnmodifiableSet());
            return new OrganisationDetails(
                    name,
                    new LegalEntity(name + " (demo)", null, user + ".example"),
                    new Territory(country),
                    ZoneId.of(zone),
                    new Offering(
                            Set.of(new PartnerType(partnerType)),
                            capabilities,
                            Set.of(new Industry("healthcare"), new Industry("life-sciences")),
                            delivers));
        }

        Reference reference() {
            return new Reference(
                    "Hospital of " + new Territory(country).name(Locale.ENGLISH),
                    new Industry("healthcare"),
                    new Territory(country),
                    Year.of(2025),
                    Set.of(new SolutionArea("patient-care")));
        }
    }
}
