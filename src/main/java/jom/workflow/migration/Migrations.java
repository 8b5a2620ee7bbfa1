package jom.workflow.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.Reader;
import jom.network.Role;
import jom.workflow.migration.MigratingInstance.State;
import jom.workflow.migration.MigrationRows.Found;
import jom.workflow.migration.MigrationRows.Row;
import jom.workflow.migration.MigrationRows.Versions;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves running instances of a process to another version: planned, tried, then done portion by portion. Each instance is
 * moved as a whole or stays, and what became of it is kept; who comes back later goes on where it stopped.
 */
@Service
public class Migrations {

    /** How many instances one migration is about at most. */
    public static final int INSTANCES_MAX = 10_000;

    /** How many are moved at once at most. */
    public static final int PORTION_MAX = 50;

    private final Plans plans;
    private final MigrationRows rows;
    private final RunningProcesses running;
    private final Steersmen steersmen;
    private final Mover mover;
    private final PlannedMigrations planned;

    Migrations(
            Plans plans,
            MigrationRows rows,
            RunningProcesses running,
            Steersmen steersmen,
            Mover mover,
            PlannedMigrations planned) {
        this.plans = plans;
        this.rows = rows;
        this.running = running;
        this.steersmen = steersmen;
        this.mover = mover;
        this.planned = planned;
    }

    /**
     * Plans to move all instances that are running now and that the reader may move. None is moved yet. Outside a transaction:
     * what the engine refuses would take it down.
     *
     * @throws UnknownProcess if there is no such process or version, or none for this reader
     * @throws MigrationNotPossible if the plan cannot be carried out, or too many are running
     */
    public MigrationId plan(Reader reader, PlanMigration order) {
        Steersmen.Reach reach = steersmen.of(reader, order.process());
        Versions versions = new Versions(
                running.definition(order.process(), order.fromVersion()),
                running.definition(order.process(), order.toVersion()));
        if (order.fromVersion() == order.toVersion()) {
            throw MigrationNotPossible.becauseNothingChanges();
        }
        List<StepPair> pairs =
                plans.pairs(versions.from().getId(), versions.to().getId(), order.pairs());
        List<ProcessInstance> instances = running.all(versions.from(), reach);
        if (instances.size() > INSTANCES_MAX) {
            throw MigrationNotPossible.becauseOfTooMany(INSTANCES_MAX);
        }
        return planned.keep(versions, pairs, instances);
    }

    /**
     * How far it is.
     *
     * @throws UnknownMigration if there is none, or none for this reader
     */
    @Transactional(readOnly = true)
    public Migration get(Reader reader, MigrationId id) {
        return found(reader, id).migration();
    }

    /** The newest of a process, up to a number. */
    @Transactional(readOnly = true)
    public List<Migration> newest(Reader reader, String process, int limit) {
        steersmen.of(reader, process);
        return rows.newest(process, limit).stream()
                .map(id -> rows.get(id).migration())
                .filter(migration -> mayLead(reader, migration))
                .toList();
    }

    /**
     * Its instances in the order of their ids, each with what became of it. Those that are left are tried: what would
     * become of them now, though nothing is changed.
     *
     * @param after the last one of the page before
     * @param limit at most {@value #PORTION_MAX}
     */
    public List<MigratingInstance> instances(Reader reader, MigrationId id, @Nullable String after, int limit) {
        Found found = found(reader, id);
        MigrationPlan plan = plan(found);
        Steersmen.Reach reach = reach(reader, found);
        return rows.instances(id, null, after, limit).stream()
                .map(row -> row.state() == State.LEFT
                        ? tried(found, row, mover.tried(found, plan, row.instance(), reach))
                        : settled(row))
                .toList();
    }

    /**
     * Moves the next instances that are left, each in a transaction of its own. Those of a portfolio that the reader managed
     * when it was planned, and does no longer, stay.
     *
     * @param limit at most {@value #PORTION_MAX}
     */
    public Migration step(Reader reader, MigrationId id, int limit) {
        Found found = found(reader, id);
        MigrationPlan plan = plan(found);
        Steersmen.Reach reach = reach(reader, found);
        rows.instances(id, State.LEFT, null, Math.min(limit, PORTION_MAX))
                .forEach(row -> mover.move(found, plan, row.instance(), reach));
        return rows.get(id).migration();
    }

    /** As it is now. */
    private Steersmen.Reach reach(Reader reader, Found found) {
        return steersmen.of(reader, found.migration().process());
    }

    private MigrationPlan plan(Found found) {
        return plans.plan(
                found.fromDefinition(), found.toDefinition(), found.migration().pairs());
    }

    private MigratingInstance tried(Found found, Row row, Optional<Mover.Refusal> refusal) {
        Map<String, String> counterparts = new HashMap<>();
        found.migration().pairs().forEach(pair -> counterparts.put(pair.from(), pair.to()));
        boolean isForeign = refusal.filter(because -> because.obstacle() == Obstacle.OUT_OF_REACH)
                .isPresent();
        List<StepPair> steps = (isForeign ? List.<String>of() : running.steps(row.instance()))
                .stream()
                        .map(step -> new StepPair(step, counterparts.getOrDefault(step, "")))
                        .toList();
        return new MigratingInstance(
                row.instance(),
                row.about(),
                State.LEFT,
                steps,
                refusal.map(Mover.Refusal::obstacle),
                refusal.map(Mover.Refusal::detail).orElse(""));
    }

    private static MigratingInstance settled(Row row) {
        return new MigratingInstance(
                row.instance(), row.about(), row.state(), List.of(), Optional.ofNullable(row.obstacle()), row.detail());
    }

    private Found found(Reader reader, MigrationId id) {
        Found found = rows.get(id);
        if (!mayLead(reader, found.migration())) {
            throw new UnknownMigration();
        }
        return found;
    }

    /** Whoever planned it, and administrators: others may reach other instances. */
    private boolean mayLead(Reader reader, Migration migration) {
        return reader.is(Role.ADMINISTRATOR)
                || (migration.plannedBy().equals(reader.signInName()) && steersmen.leads(reader, migration.process()));
    }
}
