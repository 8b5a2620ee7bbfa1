package jom.solutionmap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jom.network.Capability;
import jom.network.Taxonomies;
import jom.platform.Audience;
import jom.platform.AuditEntry;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what the cells of the map take, and remembers who did. */
@Service
public class CellChanges {

    private static final Logger LOG = LoggerFactory.getLogger(CellChanges.class);
    private static final String CAPABILITIES = "capabilities";
    private static final String CHANGED = "solutionmap.cellChanged";

    private final JdbcTemplate jdbc;
    private final SolutionMap map;
    private final Taxonomies taxonomies;
    private final AuditTrail audit;
    private final ObjectMapper json;

    CellChanges(JdbcTemplate jdbc, SolutionMap map, Taxonomies taxonomies, AuditTrail audit, ObjectMapper json) {
        this.jdbc = jdbc;
        this.map = map;
        this.taxonomies = taxonomies;
        this.audit = audit;
        this.json = json;
    }

    /**
     * Says anew what a cell takes; no capabilities take it off the map. The same as before changes nothing.
     *
     * @param version of the cell as it was read
     * @throws UnknownCell if the lists have no such industry or area
     * @throws jom.network.UnknownTerm if a capability is in no list
     * @throws CellChanged if somebody has changed it meanwhile
     */
    @UseCase
    public void change(Cell cell, Set<Capability> capabilities, long version) {
        CellNeeds before = map.needs(cell);
        CellNeeds after = new CellNeeds(cell, capabilities, version + 1);
        after.capabilities().forEach(taxonomies::requireKnown);
        if (before.version() != version) {
            throw new CellChanged();
        }
        if (before.capabilities().equals(after.capabilities())) {
            return;
        }
        raiseVersion(cell, version);
        replace(after);
        audit.record(AuditRecord.of(cell.stream(), CHANGED)
                .visibleTo(Audience.OFFICE)
                .with("industry", cell.industry().code())
                .with("solutionArea", cell.area().code())
                .changed(CAPABILITIES, codes(before), codes(after)));
        LOG.info(
                "solution map changed cell={} capabilities={}",
                cell,
                after.capabilities().size());
    }

    private void raiseVersion(Cell cell, long version) {
        int changed = jdbc.update(
                "update solution_map_cell set version = ? where industry = ? and solution_area = ? and version = ?",
                version + 1,
                cell.industry().code(),
                cell.area().code(),
                version);
        if (changed == 0 && version > 0) {
            throw new CellChanged();
        }
        if (changed == 0) {
            insert(cell);
        }
    }

    private void insert(Cell cell) {
        try {
            jdbc.update(
                    "insert into solution_map_cell (industry, solution_area, version) values (?, ?, 1)",
                    cell.industry().code(),
                    cell.area().code());
        } catch (DuplicateKeyException overtaken) {
            throw new CellChanged();
        }
    }

    private void replace(CellNeeds needs) {
        String industry = needs.cell().industry().code();
        String area = needs.cell().area().code();
        jdbc.update(
                "delete from solution_map_cell_capability where industry = ? and solution_area = ?", industry, area);
        List<Object[]> rows = needs.capabilities().stream()
                .map(capability -> new Object[] {industry, area, capability.code()})
                .toList();
        jdbc.batchUpdate(
                "insert into solution_map_cell_capability (industry, solution_area, capability) values (?, ?, ?)",
                rows);
    }

    /**
     * Who changed the cell when, newest first; what it was shipped with is no change.
     *
     * @throws UnknownCell if the lists have no such industry or area
     */
    @Transactional(readOnly = true)
    public List<CellChange> history(Cell cell) {
        map.requireKnown(cell);
        return audit.entries(cell.stream()).stream()
                .map(this::change)
                .sorted(Comparator.comparingLong(CellChange::position).reversed())
                .toList();
    }

    private CellChange change(AuditEntry entry) {
        try {
            JsonNode changes = json.readTree(entry.changes());
            return new CellChange(
                    entry.position(),
                    entry.at(),
                    entry.actor().name(),
                    capabilities(changes.path("before")),
                    capabilities(changes.path("after")));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an audit entry is no JSON", broken);
        }
    }

    private static Set<Capability> capabilities(JsonNode side) {
        Set<Capability> capabilities = new HashSet<>();
        side.path(CAPABILITIES).forEach(code -> capabilities.add(new Capability(code.asText())));
        return capabilities;
    }

    private static List<String> codes(CellNeeds needs) {
        return new TreeSet<>(needs.capabilities())
                .stream().map(Capability::code).toList();
    }
}
