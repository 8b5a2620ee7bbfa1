package jom.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import jom.TestData;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Reads the public data as it was published and writes files for our own import. */
final class RealData {

    private static final CSVFormat PUBLISHED =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private RealData() {}

    static List<CSVRecord> rows(String path) throws IOException {
        Path file = TestData.require(path);
        try (InputStream bytes = Files.newInputStream(file);
                Reader text = new InputStreamReader(path.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, UTF_8);
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(PUBLISHED).get()) {
            return parser.getRecords();
        }
    }

    static String csv(List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecords(rows);
        }
        return text.toString();
    }
}
