package jom.lifecycle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * Public directories of partners as files of our own columns. What a source does not tell is left out, but for two
 * things every organisation must have: where it sits (CNCF tells no country: the country of its web domain, else US) and
 * its time zone.
 */
final class RealPartners {

    static final String OASIS = "us-oasis";
    static final String CNCF = "cncf-kcsp";

    private static final String HEADER =
            "keySource,key,name,webDomain,home,timeZone,partnerTypes,capabilities,industries\n";
    private static final String PROVIDER = "Kubernetes Certified Service Provider";
    private static final Map<String, List<String>> OF_POOL = Map.of(
            "1", List.of("project-management", "technical-consulting", "change-management"),
            "2", List.of("financing"),
            "3", List.of("technical-consulting"),
            "4", List.of("research-development", "analytics"),
            "5A", List.of("research-development"),
            "5B", List.of("research-development"),
            "6", List.of("research-development"));
    private static final Map<String, String> OF_WORD = Map.of(
            "migrat", "cloud-migration",
            "manag", "managed-services",
            "secur", "security-consulting",
            "data", "data-platform",
            "consult", "technical-consulting",
            "train", "training",
            "infrastructure", "infrastructure");
    private static final Set<String> HOSTED = Set.of("Certified Kubernetes - Hosted", "Hosted Platform");
    private static final Set<String> NO_PRODUCT =
            Set.of(PROVIDER, "Kubernetes and Cloud Native Training Partner", "Silver", "Gold", "Platinum", "Nonprofit");

    private RealPartners() {}

    /** The vendors of the OASIS contract vehicles: system integrators, what they can do told by their pools. */
    static String oasis() throws IOException {
        Map<String, Set<String>> capabilities = new HashMap<>();
        for (CSVRecord row : RealData.rows("partners-us-oasis/vendor_pools.csv")) {
            String pool = row.get("pool").split("_", 2)[0];
            capabilities
                    .computeIfAbsent(row.get("vendor"), any -> new TreeSet<>())
                    .addAll(OF_POOL.getOrDefault(pool, List.of()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (CSVRecord row : RealData.rows("partners-us-oasis/vendors.csv")) {
            rows.add(List.of(
                    OASIS,
                    row.get("duns"),
                    row.get("name"),
                    domain(row.get("website")),
                    row.get("state").isEmpty() ? "US" : "US-" + row.get("state"),
                    "America/New_York",
                    "system-integrator",
                    String.join(";", capabilities.getOrDefault(row.get("pk"), Set.of())),
                    "government"));
        }
        return HEADER + RealData.csv(rows);
    }

    /** The certified service providers of the cloud native landscape; what else they are tells their other entries. */
    static String cncf() throws IOException {
        List<CSVRecord> items = RealData.rows("partners-cncf/items.csv");
        Map<String, Set<String>> entries = items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.get("organisation_page"),
                        Collectors.mapping(item -> item.get("subcategory"), Collectors.toSet())));
        List<List<String>> rows = new ArrayList<>();
        for (CSVRecord item : items) {
            if (item.get("subcategory").equals(PROVIDER)) {
                rows.add(provider(item, entries.getOrDefault(item.get("organisation_page"), Set.of())));
            }
        }
        return HEADER + RealData.csv(rows);
    }

    private static List<String> provider(CSVRecord item, Set<String> entries) {
        boolean hosts = entries.stream().anyMatch(HOSTED::contains);
        boolean sells = entries.stream().anyMatch(entry -> !NO_PRODUCT.contains(entry));
        Set<String> types = new TreeSet<>(Set.of("system-integrator"));
        Set<String> capabilities = new TreeSet<>(Set.of("cloud-native", "devops"));
        if (hosts) {
            types.add("hosting-provider");
            capabilities.add("hosting");
        }
        if (sells) {
            types.add("software-vendor");
        }
        String text = item.get("description").toLowerCase(Locale.ROOT);
        OF_WORD.forEach((word, capability) -> {
            if (text.contains(word)) {
                capabilities.add(capability);
            }
        });
        String domain = domain(item.get("homepage_url"));
        String page = item.get("organisation_page");
        return List.of(
                CNCF,
                page.substring(page.lastIndexOf('/') + 1),
                item.get("name").replace(" (KCSP)", ""),
                domain,
                country(domain),
                "UTC",
                String.join(";", types),
                String.join(";", capabilities),
                "software-and-internet");
    }

    private static String domain(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("[/?#].*$", "");
    }

    private static String country(String domain) {
        String end = domain.substring(domain.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        Set<String> countries = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
        return end.equals("UK") ? "GB" : countries.contains(end) ? end : "US";
    }
}
