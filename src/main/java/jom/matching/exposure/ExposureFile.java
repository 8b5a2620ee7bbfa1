package jom.matching.exposure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jom.network.profile.SizeClass;
import jom.platform.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A report as a file for spreadsheets: a row per organisation, in codes, safe to be opened. */
public final class ExposureFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private static final String[] COLUMNS = {
        "organisation", "name", "home", "size", "qualified", "offers", "lastOffered", "since", "asOf"
    };

    private ExposureFile() {}

    /** Organisations by name; instants are of ISO 8601 in UTC, what is not known is an empty cell. */
    public static String of(ExposureReport report) {
        StringBuilder text = new StringBuilder();
        try {
            CSVPrinter printer = FORMAT.print(text);
            printer.printRecord((Object[]) COLUMNS);
            for (Exposed one : report.organisations()) {
                printer.printRecord(cells(one, report));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(Exposed one, ExposureReport report) {
        return Stream.of(
                        one.organisation().toString(),
                        one.name(),
                        one.home().iso(),
                        one.size().map(SizeClass::key).orElse(""),
                        String.valueOf(one.qualified()),
                        String.valueOf(one.offers()),
                        one.lastOffered().map(Instant::toString).orElse(""),
                        report.since().toString(),
                        report.asOf().toString())
                .map(SpreadsheetText::safe)
                .toList();
    }
}
