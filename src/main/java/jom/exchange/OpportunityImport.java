package jom.exchange;

import java.nio.file.Path;
import jom.network.Reader;
import org.springframework.stereotype.Service;

/**
 * Imports opportunities from a file, each for the one of the reader's organisations that its row names as originator. A
 * row is recognised by its originator and key: the same row again changes nothing, a changed one amends what may still
 * be amended.
 */
@Service
public class OpportunityImport {

    private final ImportRun run;
    private final OpportunityRows.Source source;

    OpportunityImport(ImportRun run, OpportunityRows.Source source) {
        this.run = run;
        this.source = source;
    }

    /**
     * Imports a file that has arrived completely; opens its transactions itself.
     *
     * @param reader in whose name, and for whose organisations
     * @throws FileRefused if the file cannot be read to its end or has other columns; then nothing was stored
     */
    public ImportReport run(Path file, Reader reader, ImportOptions options) {
        return run.run(file, source.forReader(reader), options);
    }
}
