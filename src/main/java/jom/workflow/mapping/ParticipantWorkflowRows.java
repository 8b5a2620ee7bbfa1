package jom.workflow.mapping;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.WorkflowKey;
import jom.opportunity.OpportunityId;
import jom.platform.FewRows;
import jom.platform.IdColumn;
import jom.portfolio.Phase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The workflows that participants have begun. */
@Component
class ParticipantWorkflowRows {

    private static final FewRows<Row> ROWS = new FewRows<>(
            "participant_workflow",
            "instance_id, opportunity_id, organisation_id, phase, workflow, version, begun_at",
            ParticipantWorkflowRows::bind);

    private final JdbcTemplate jdbc;

    ParticipantWorkflowRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param instance the engine's id of it */
    record Row(
            String instance,
            OpportunityId opportunity,
            OrganisationId organisation,
            Phase phase,
            WorkflowKey workflow,
            int version,
            Instant begunAt) {}

    void add(List<Row> rows) {
        ROWS.insert(jdbc, rows);
    }

    void moved(String instance, int version) {
        jdbc.update("update participant_workflow set version = ? where instance_id = ?", version, instance);
    }

    /** All of an opportunity, oldest first. */
    List<Row> of(OpportunityId opportunity) {
        return jdbc.query(
                "select instance_id, organisation_id, phase, workflow, version, begun_at from participant_workflow"
                        + " where opportunity_id = ? order by begun_at, instance_id",
                (row, any) -> new Row(
                        row.getString(1),
                        opportunity,
                        new OrganisationId(IdColumn.uuid(row.getBytes(2))),
                        Phase.valueOf(row.getString(3)),
                        new WorkflowKey(row.getString(4)),
                        row.getInt(5),
                        row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                (Object) IdColumn.bytes(opportunity.value()));
    }

    /** Whose workflow of this phase has begun, be it that it has ended since. */
    Set<OrganisationId> begun(OpportunityId opportunity, Phase phase) {
        return Set.copyOf(jdbc.query(
                "select distinct organisation_id from participant_workflow where opportunity_id = ? and phase = ?",
                (row, any) -> new OrganisationId(IdColumn.uuid(row.getBytes(1))),
                IdColumn.bytes(opportunity.value()),
                phase.name()));
    }

    private static void bind(PreparedStatement insert, int before, Row row) throws SQLException {
        insert.setString(before + 1, row.instance());
        insert.setBytes(before + 2, IdColumn.bytes(row.opportunity().value()));
        insert.setBytes(before + 3, IdColumn.bytes(row.organisation().value()));
        insert.setString(before + 4, row.phase().name());
        insert.setString(before + 5, row.workflow().value());
        insert.setInt(before + 6, row.version());
        insert.setObject(before + 7, LocalDateTime.ofInstant(row.begunAt(), ZoneOffset.UTC));
    }
}
