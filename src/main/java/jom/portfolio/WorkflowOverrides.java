package jom.portfolio;

import java.util.Optional;
import jom.network.PartnerType;
import jom.network.PartnerTypeProfile;
import jom.network.PartnerTypes;
import jom.network.WorkflowKey;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which process a portfolio runs instead of a partner type's own. */
@Service
public class WorkflowOverrides {

    private final JdbcTemplate jdbc;
    private final PartnerTypes partnerTypes;

    WorkflowOverrides(JdbcTemplate jdbc, PartnerTypes partnerTypes) {
        this.jdbc = jdbc;
        this.partnerTypes = partnerTypes;
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
        return find(portfolio, type, phase).orElseGet(() -> byDefault(partnerTypes.get(type), phase));
    }

    private static WorkflowKey byDefault(PartnerTypeProfile type, Phase phase) {
        return switch (phase) {
            case PREPARE -> type.prepareWorkflow();
            case DELIVER -> type.deliverWorkflow();
        };
    }
}
