package jom.exchange;

import java.nio.file.Path;
import jom.revenue.rates.ReferenceRates;
import org.springframework.stereotype.Service;

/**
 * Imports the reference rates of the European Central Bank from its file. A row is recognised by its day: the same file
 * again changes nothing, a corrected rate is added as a further edition.
 */
@Service
public class RateImport {

    private final ImportRun run;
    private final ReferenceRates rates;

    RateImport(ImportRun run, ReferenceRates rates) {
        this.run = run;
        this.rates = rates;
    }

    /**
     * Imports a file that has arrived completely; opens its transactions itself.
     *
     * @throws FileRefused if the file cannot be read to its end or has other columns; then nothing was stored
     */
    public ImportReport run(Path file, ImportOptions options) {
        return run.run(file, new RateRows(rates), options);
    }
}
