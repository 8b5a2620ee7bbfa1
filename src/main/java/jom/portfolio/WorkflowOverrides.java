package jom.portfolio;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jom.network.PartnerType;
import jom.network.PartnerTypeProfile;
import jom.network.PartnerTypes;
import jom.network.WorkflowKey;
import jom.platform.IdColumn;
import jom.platform.Once;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which process a portfolio runs instead of a partner type's own. */
@Service
public class WorkflowOverrides {

    private final JdbcTemplate jdbc;
    private final PartnerTypes partnerTypes;
    private final Once once;

    WorkflowOverrides(JdbcTemplate jdbc, PartnerTypes partnerTypes, Once once) {
        this.jdbc = jdbc;
        this.partnerTypes = partnerTypes;
        this.once = once;
    }

    /** The portfolio's own workflow, where it has one. */
    @Transactional(readOnly = true)
    public Optional<WorkflowKey> find(PortfolioId portfolio, PartnerType type, Phase phase) {
        return jdbc
                .queryForList(
                        "select workflow from workflow_override where portfolio_id = ? and partner_type = ? and phase = ?",
                        String.class,
                        IdColumn.bytes(portfolio.value()),
                        type.key(),
                        phase.name())
                .stream()
                .findFirst()
                .map(WorkflowKey::new);
    }

    /** The portfolio's own workflow, else that of the partner type. */
    @Transactional(readOnly = true)
    public WorkflowKey workflow(PortfolioId portfolio, PartnerType type, Phase phase) {
        return Optional.ofNullable(all(portfolio).get(new Place(type, phase)))
                .orElseGet(() -> byDefault(partnerTypes.get(type), phase));
    }

    private record Place(PartnerType type, Phase phase) {}

    private record Of(PortfolioId portfolio) {}

    /** All of a portfolio in one statement: several participants ask at once. */
    private Map<Place, WorkflowKey> all(PortfolioId portfolio) {
        return once.read(new Of(portfolio), () -> {
            Map<Place, WorkflowKey> found = new HashMap<>();
            jdbc.query(
                    "select partner_type, phase, workflow from workflow_override where portfolio_id = ?",
                    row -> {
                        found.put(
                                new Place(new PartnerType(row.getString(1)), Phase.valueOf(row.getString(2))),
                                new WorkflowKey(row.getString(3)));
                    },
                    (Object) IdColumn.bytes(portfolio.value()));
            return found;
        });
    }

    private static WorkflowKey byDefault(PartnerTypeProfile type, Phase phase) {
        return switch (phase) {
            case PREPARE -> type.prepareWorkflow();
            case DELIVER -> type.deliverWorkflow();
        };
    }
}
