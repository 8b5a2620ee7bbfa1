package jom.network.partnertypes;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import jom.network.PartnerType;
import jom.network.PartnerTypeProfile;
import jom.network.PartnerTypes;
import jom.network.WorkflowKey;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Adds partner types and changes them. Other nodes know within a minute; none is ever taken away. */
@Service
public class PartnerTypeRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerTypeRegistry.class);
    private static final UUID STREAM = new UUID(0, 0x7e5);

    private final JdbcTemplate jdbc;
    private final PartnerTypes types;
    private final CommonWorkflows workflows;
    private final AuditTrail audit;

    PartnerTypeRegistry(JdbcTemplate jdbc, PartnerTypes types, CommonWorkflows workflows, AuditTrail audit) {
        this.jdbc = jdbc;
        this.types = types;
        this.workflows = workflows;
        this.audit = audit;
    }

    /**
     * Adds a type, as the last in the order.
     *
     * @throws PartnerTypeTaken if there is one under this key
     * @throws WorkflowNotForAll if all partners cannot run one of the processes
     */
    @UseCase
    public void register(PartnerType type, NewPartnerType order) {
        requireForAll(order);
        try {
            jdbc.update(
                    "insert into partner_type (type_key, sort_no, prepare_workflow, deliver_workflow, version)"
                            + " select ?, coalesce(max(sort_no), 0) + 1, ?, ?, 0 from partner_type",
                    type.key(),
                    order.prepareWorkflow().value(),
                    order.deliverWorkflow().value());
        } catch (DuplicateKeyException taken) {
            throw new PartnerTypeTaken(type);
        }
        addParts(type, order);
        types.forgetAll();
        audit.record(note(type, "network.partnerTypeRegistered", order));
        LOG.info("partner type registered type={}", type);
    }

    /**
     * Changes names, roles, and which processes partners who begin later run.
     *
     * @param version of the type as it was read
     * @throws jom.network.UnknownPartnerType if there is none
     * @throws PartnerTypeChanged if somebody has changed it meanwhile
     * @throws WorkflowNotForAll if all partners cannot run one of the processes
     */
    @UseCase
    public void change(PartnerType type, NewPartnerType order, long version) {
        PartnerTypeProfile before = types.named(type.key());
        requireForAll(order);
        int changed = jdbc.update(
                "update partner_type set prepare_workflow = ?, deliver_workflow = ?, version = version + 1"
                        + " where type_key = ? and version = ?",
                order.prepareWorkflow().value(),
                order.deliverWorkflow().value(),
                type.key(),
                version);
        if (changed == 0) {
            throw new PartnerTypeChanged();
        }
        order.names()
                .keySet()
                .forEach(language -> jdbc.update(
                        "delete from partner_type_name where type_key = ? and language = ?", type.key(), language));
        jdbc.update("delete from partner_type_role where type_key = ?", type.key());
        addParts(type, order);
        types.forgetAll();
        audit.record(note(type, "network.partnerTypeChanged", order)
                .changed("names", new TreeMap<>(before.names()), new TreeMap<>(order.names()))
                .changed("roles", new TreeSet<>(before.roles()), new TreeSet<>(order.roles()))
                .changed(
                        "prepareWorkflow",
                        before.prepareWorkflow().value(),
                        order.prepareWorkflow().value())
                .changed(
                        "deliverWorkflow",
                        before.deliverWorkflow().value(),
                        order.deliverWorkflow().value()));
    }

    private void addParts(PartnerType type, NewPartnerType order) {
        insert(
                "insert into partner_type_name (type_key, language, name) values (?, ?, ?)",
                order.names().entrySet(),
                name -> new Object[] {type.key(), name.getKey(), name.getValue()});
        insert("insert into partner_type_role (type_key, role) values (?, ?)", order.roles(), role ->
                new Object[] {type.key(), role});
    }

    private <T> void insert(String statement, Collection<T> parts, Function<T, Object[]> values) {
        List<Object[]> rows = parts.stream().map(values).toList();
        jdbc.batchUpdate(statement, rows);
    }

    private void requireForAll(NewPartnerType order) {
        require(order.prepareWorkflow(), PartnerTypeProfile::prepareWorkflow);
        require(order.deliverWorkflow(), PartnerTypeProfile::deliverWorkflow);
    }

    private void require(WorkflowKey workflow, Function<PartnerTypeProfile, WorkflowKey> phase) {
        boolean isUsual = types.all().stream().map(phase).anyMatch(workflow::equals);
        if (!isUsual && !workflows.isAdministrators(workflow)) {
            throw new WorkflowNotForAll(workflow);
        }
    }

    private static AuditRecord note(PartnerType type, String action, NewPartnerType order) {
        return AuditRecord.of(STREAM, action)
                .visibleTo(Audience.OFFICE)
                .with("type", type.key())
                .with("names", new TreeMap<>(order.names()))
                .with("roles", new TreeSet<>(order.roles()))
                .with("prepareWorkflow", order.prepareWorkflow().value())
                .with("deliverWorkflow", order.deliverWorkflow().value());
    }
}
