package jom.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jom.LittleHeap;
import jom.exchange.LargestFile;
import jom.exchange.ReadsInLittleHeap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest file that is allowed goes through heaps less than half its size. */
class LargestFileTest {

    private final Path folder;

    LargestFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isReceivedAsAStream() throws IOException, InterruptedException {
        Path file = largest();
        assertThat(LittleHeap.run(ReceivesInLittleHeap.class, file)).contains("received " + Files.size(file));
    }

    @Test
    void isReadAsAStream() throws IOException, InterruptedException {
        assertThat(LittleHeap.run(ReadsInLittleHeap.class, largest()))
                .contains("ALL_OR_NOTHING took " + LargestFile.ROWS)
                .contains("GOOD_ROWS took " + LargestFile.ROWS);
    }

    private Path largest() throws IOException {
        Path file = LargestFile.write(folder, LargestFile.ROWS, "DE", ReceivedFile.BYTES_MAX);
        assertThat(file)
                .satisfies(path -> assertThat(Files.size(path))
                        .isBetween(ReceivedFile.BYTES_MAX * 99L / 100, (long) ReceivedFile.BYTES_MAX));
        return file;
    }
}
