package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import jom.TestData;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A public directory of organisations as rows of our own columns, as dirty as it was published: what it does not tell is
 * empty here, too.
 *
 * @param source of its keys, different in each test
 */
record RealDirectory(String source, List<Entry> entries) {

    private static final CSVFormat PUBLISHED =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Set<String> COUNTRIES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

    /** What the European Union calls otherwise than ISO 3166. */
    private static final Map<String, String> OF_THE_UNION = Map.of("UK", "GB", "EL", "GR");

    private static final Map<String, String> TYPES = Map.of(
            "PRC", "software-vendor",
            "REC", "system-integrator",
            "HES", "system-integrator",
            "PUB", "hosting-provider",
            "OTH", "reseller");

    /** A row. */
    record Entry(String key, String name, String home, String webDomain, String partnerType) {

        /** Without a key nobody is known again, and without a country nobody is in any. */
        boolean isComplete() {
            String[] parts = home.split("-", -1);
            return !key.isEmpty() && COUNTRIES.contains(parts[0]) && !(parts.length > 1 && parts[1].isEmpty());
        }

        /** The web domain as it is compared. */
        String domain() {
            return webDomain.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        }
    }

    /** The vendors of the OASIS contract vehicles, whose key is their DUNS number. */
    static RealDirectory oasis(String source) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (CSVRecord row : published("partners-us-oasis/vendors.csv")) {
            entries.add(new Entry(
                    row.get("duns"),
                    row.get("name"),
                    "US-" + row.get("state"),
                    domain(row.get("website")),
                    "system-integrator"));
        }
        return new RealDirectory(source, entries);
    }

    /** Everybody in the cloud native landscape once, by its page in another directory, and whoever has none. */
    static RealDirectory cncf(String source) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CSVRecord row : published("partners-cncf/items.csv")) {
            String page = row.get("organisation_page");
            if (page.isEmpty() || seen.add(page)) {
                entries.add(new Entry(
                        page.substring(page.lastIndexOf('/') + 1),
                        row.get("name"),
                        "US",
                        domain(row.get("homepage_url")),
                        "software-vendor"));
            }
        }
        return new RealDirectory(source, entries);
    }

    /** Everybody in research projects of the European Union. */
    static RealDirectory h2020(String source) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (CSVRecord row : published("partners-h2020/organisations.csv.gz")) {
            String country = row.get("country");
            entries.add(new Entry(
                    row.get("orgId"),
                    row.get("name"),
                    OF_THE_UNION.getOrDefault(country, country),
                    "",
                    TYPES.getOrDefault(row.get("activityType"), "")));
        }
        return new RealDirectory(source, entries);
    }

    private static List<CSVRecord> published(String path) throws IOException {
        Path file = TestData.require(path);
        try (InputStream bytes = Files.newInputStream(file);
                Reader text = new InputStreamReader(path.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, UTF_8);
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(PUBLISHED).get()) {
            return parser.getRecords();
        }
    }

    private static String domain(String url) {
        return url.strip().replaceFirst("^https?://", "").replaceFirst("[/?#].*$", "");
    }

    long complete() {
        return entries.stream().filter(Entry::isComplete).count();
    }

    /** For our own import. */
    String csv() throws IOException {
        StringBuilder text = new StringBuilder("keySource,key,name,home,webDomain,partnerTypes\n");
        try (CSVPrinter printer = CSVFormat.RFC4180.print(text)) {
            for (Entry entry : entries) {
                printer.printRecord(
                        source, entry.key(), entry.name(), entry.home(), entry.webDomain(), entry.partnerType());
            }
        }
        return text.toString();
    }
}
