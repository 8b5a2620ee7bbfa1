package jom.exchange;

import java.nio.file.Path;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationRegistry;
import jom.network.OrganisationsInBulk;
import jom.network.Reader;
import jom.network.merging.ToldBySources;
import org.springframework.stereotype.Service;

/**
 * Imports organisations from a file. A row is merged by its key: registered the first time, later changed where it tells
 * something new, so the same file twice changes nothing.
 */
@Service
public class OrganisationImport {

    private final ImportRun run;
    private final OrganisationsInBulk bulk;
    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final ToldBySources sources;

    OrganisationImport(
            ImportRun run,
            OrganisationsInBulk bulk,
            OrganisationRegistry registry,
            OrganisationDirectory directory,
            ToldBySources sources) {
        this.run = run;
        this.bulk = bulk;
        this.registry = registry;
        this.directory = directory;
        this.sources = sources;
    }

    /**
     * Imports a file that has arrived completely; opens its transactions itself.
     *
     * @param reader in whose name; administrators may change every organisation, others their own
     * @throws FileRefused if the file cannot be read to its end or has other columns; then nothing was stored
     */
    public ImportReport run(Path file, Reader reader, ImportOptions options) {
        return run.run(file, new OrganisationRows(bulk, registry, directory, sources, reader), options);
    }
}
