package jom.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.network.ExternalKey;
import jom.network.LegalEntity;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationProfile;
import jom.platform.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.springframework.stereotype.Service;

/** Writes all organisations as a file that {@link OrganisationImport} reads, safe to be opened in a spreadsheet. */
@Service
public class OrganisationExport {

    private static final int PAGE = 200;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
    private static final List<String> COLUMNS = Stream.concat(
                    OrganisationRows.COLUMNS.required().stream(), OrganisationRows.COLUMNS.optional().stream())
            .toList();

    private final OrganisationDirectory directory;

    OrganisationExport(OrganisationDirectory directory) {
        this.directory = directory;
    }

    /**
     * Writes the file page by page; an organisation without a key of another system gets its id of the
     * source {@code jom}.
     */
    public void write(Appendable target) throws IOException {
        CSVPrinter printer = FORMAT.print(target);
        printer.printRecord(COLUMNS);
        List<OrganisationProfile> page = directory.search(null, null, PAGE);
        while (!page.isEmpty()) {
            for (OrganisationProfile organisation : page) {
                printer.printRecord(cells(organisation));
            }
            page = directory.search(null, page.get(page.size() - 1).id(), PAGE);
        }
        printer.flush();
    }

    private static List<String> cells(OrganisationProfile organisation) {
        ExternalKey key = organisation
                .key()
                .orElseGet(() -> new ExternalKey(
                        OrganisationRows.OWN_IDS, organisation.id().toString()));
        OrganisationDetails details = organisation.details();
        LegalEntity legalEntity = details.legalEntity();
        Offering offering = details.offering();
        List<String> cells = new ArrayList<>();
        cells.add(key.source());
        cells.add(key.value());
        cells.add(details.name());
        cells.add(details.home().iso());
        cells.add(codes(offering.partnerTypes()));
        cells.add(legalEntity.name());
        cells.add(Objects.requireNonNullElse(legalEntity.registrationNumber(), ""));
        cells.add(Objects.requireNonNullElse(legalEntity.webDomain(), ""));
        cells.add(details.timeZone().getId());
        cells.add(codes(offering.capabilities()));
        cells.add(codes(offering.industries()));
        cells.add(codes(offering.territories()));
        return cells.stream().map(SpreadsheetText::safe).toList();
    }

    private static String codes(Set<?> terms) {
        return terms.stream().map(Object::toString).collect(Collectors.joining(";"));
    }
}
