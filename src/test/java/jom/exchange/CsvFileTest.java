package jom.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    private final Path folder;

    CsvFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsTheSameWithAndWithoutAByteOrderMark() throws IOException {
        assertThat(read("a,b\n1,ü\n")).isEqualTo(read("\uFEFFa,b\n1,ü\n"));
        assertThat(read("\uFEFFa,b\n1,ü\n")).containsExactly(new CsvRow(2, List.of("a", "b"), List.of("1", "ü")));
    }

    @Test
    void countsTheLinesOnWhichRowsStart() throws IOException {
        assertThat(read("a,b\r\n1,\"two\r\nlines\"\r\n\r\n2,x\r\n"))
                .extracting(CsvRow::line)
                .containsExactly(2L, 5L);
    }

    @Test
    void takesBlankLinesForNoRows() throws IOException {
        assertThat(read("a\n\n1\n \n")).hasSize(1);
    }

    @Test
    void keepsBlanksAndControlCharactersOfCells() throws IOException {
        assertThat(read("a,b\n  x ,\u0000\u0007\n").get(0).cells()).containsExactly("  x ", "\u0000\u0007");
    }

    @Test
    void takesTheApostropheAwayThatProtectsFormulas() throws IOException {
        assertThat(read("a,b\n'=1+1,'tis\n").get(0).cells()).containsExactly("=1+1", "'tis");
    }

    @Test
    void refusesAFileWithoutAHeader() {
        refuses("", "exchange.fileEmpty");
    }

    @Test
    void refusesAQuotationMarkThatNeverEnds() {
        refuses("a,b\n1,\"2\n3,4\n", "exchange.fileMalformed");
    }

    @Test
    void refusesTextAfterAClosingQuotationMark() {
        refuses("a,b\n\"1\"x,2\n", "exchange.fileMalformed");
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws IOException {
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "a\nmüde\n".getBytes(ISO_8859_1));
        refuses(latin, "exchange.fileNotUtf8");
        Files.write(latin, "ä\n".getBytes(ISO_8859_1));
        refuses(latin, "exchange.fileNotUtf8");
    }

    @Test
    void stopsAtARowThatDoesNotEnd() {
        refuses("a\n\"" + "x\n".repeat(CsvFile.ROW_LENGTH_MAX), "exchange.rowTooLong");
    }

    @Test
    void readsRowsOfAlmostTheGreatestLength() throws IOException {
        String cell = "x".repeat(CsvFile.ROW_LENGTH_MAX - 10_000);
        assertThat(read("a\n" + cell + "\n" + cell + "\n")).hasSize(2);
    }

    @Test
    void readsTwentyThousandRowsAndNotOneMore() throws IOException {
        String full = "a\n" + "1\n".repeat(CsvFile.ROWS_MAX);
        assertThat(read(full)).hasSize(CsvFile.ROWS_MAX);
        refuses(full + "1\n", "exchange.tooManyRows");
    }

    @Test
    void refusesMoreColumnsThanAnyFileHas() {
        refuses("a" + ",b".repeat(CsvFile.COLUMNS_MAX) + "\n", "exchange.columnUnknown");
    }

    private List<CsvRow> read(String text) throws IOException {
        Path file = folder.resolve("file.csv");
        Files.writeString(file, text, UTF_8);
        return read(file);
    }

    static List<CsvRow> read(Path file) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvFile csv = CsvFile.open(file)) {
            for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private void refuses(String text, String code) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static void refuses(Path file, String code) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(file))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
