package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of organisations, with as many rows and bytes as one may have. */
public final class LargestFile {

    public static final int ROWS = CsvFile.ROWS_MAX;

    private LargestFile() {}

    /**
     * Writes one.
     *
     * @param home of all organisations; rows of the country {@code ??} are refused without a look at the database
     * @param bytes of the file, at most; what a row does not need is blanks, which do not matter around codes
     */
    public static Path write(Path folder, int rows, String home, int bytes) throws IOException {
        Path file = Files.createTempFile(folder, "largest", ".csv");
        String header = "keySource,key,name,home,partnerTypes,industries\n";
        int bytesEach = (bytes - header.length()) / rows;
        try (BufferedWriter writer = Files.newBufferedWriter(file, UTF_8)) {
            writer.write(header);
            for (int number = 0; number < rows; number++) {
                String row = "largest," + number + ",Partner " + number + "," + home + ",reseller,";
                writer.write(row + " ".repeat(Math.max(0, bytesEach - row.length() - 1)) + "\n");
            }
        }
        return file;
    }
}
