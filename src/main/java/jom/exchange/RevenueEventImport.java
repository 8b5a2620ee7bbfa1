package jom.exchange;

import java.nio.file.Path;
import jom.network.Reader;
import jom.revenue.events.RevenueEvents;
import org.springframework.stereotype.Service;

/**
 * Imports what happened to the money of deals from a file, for the finance people of their contracting parties. A row is
 * recognised by its source and id: the same file again changes nothing.
 */
@Service
public class RevenueEventImport {

    private final ImportRun run;
    private final RevenueEvents events;

    RevenueEventImport(ImportRun run, RevenueEvents events) {
        this.run = run;
        this.events = events;
    }

    /**
     * Imports a file that has arrived completely; opens its transactions itself.
     *
     * @param reader in whose name, and for whose deals
     * @throws FileRefused if the file cannot be read to its end or has other columns; then nothing was stored
     */
    public ImportReport run(Path file, Reader reader, ImportOptions options) {
        return run.run(file, new RevenueEventRows(events, reader), options);
    }
}
