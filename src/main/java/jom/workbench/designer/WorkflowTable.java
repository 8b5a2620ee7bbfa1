package jom.workbench.designer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.network.PartnerType;
import jom.network.PartnerTypes;
import jom.network.WorkflowKey;
import jom.portfolio.EffectiveWorkflow;
import jom.portfolio.Phase;
import jom.portfolio.PortfolioId;
import jom.portfolio.WorkflowChange;
import jom.portfolio.WorkflowMapping;
import jom.portfolio.WorkflowOverrides;
import jom.workflow.mapping.WorkflowNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a portfolio's page of workflows shows, in the reader's words. */
@Component
class WorkflowTable {

    private static final int CHANGES_MAX = 20;

    private final WorkflowOverrides overrides;
    private final WorkflowMapping mapping;
    private final PartnerTypes partnerTypes;
    private final WorkflowNames names;

    WorkflowTable(
            WorkflowOverrides overrides, WorkflowMapping mapping, PartnerTypes partnerTypes, WorkflowNames names) {
        this.overrides = overrides;
        this.mapping = mapping;
        this.partnerTypes = partnerTypes;
        this.names = names;
    }

    /**
     * What begins for a partner type in a phase.
     *
     * @param name what the process is called
     * @param version that would begin; none if nothing could
     * @param own whether the portfolio maps it
     * @param out the name of what is mapped but cannot begin any more
     * @param chosen the id of what is mapped; empty for the partner type's own
     */
    record Row(
            String type,
            String typeName,
            String phase,
            String name,
            @Nullable Integer version,
            boolean own,
            @Nullable String out,
            String chosen,
            long mappingVersion,
            List<Choice> choices) {}

    /** @param id of a process; empty for the partner type's own */
    record Choice(String id, String name) {}

    /** A change, the names of processes in words; empty for the partner type's own. */
    record Change(String typeName, String phase, String before, String workflow, WorkflowChange change) {}

    List<Row> rows(PortfolioId portfolio, Locale language) {
        List<EffectiveWorkflow> all = overrides.all(portfolio);
        Map<Phase, List<WorkflowKey>> choices = Map.of(
                Phase.PREPARE, mapping.choices(portfolio, Phase.PREPARE),
                Phase.DELIVER, mapping.choices(portfolio, Phase.DELIVER));
        Set<WorkflowKey> named = new HashSet<>();
        choices.values().forEach(named::addAll);
        all.forEach(each -> {
            named.add(each.workflow());
            each.mapped().ifPresent(named::add);
        });
        Map<WorkflowKey, String> called = names.of(named, language);
        return all.stream()
                .map(each -> row(each, called, choices.getOrDefault(each.phase(), List.of()), language))
                .toList();
    }

    private Row row(
            EffectiveWorkflow each, Map<WorkflowKey, String> called, List<WorkflowKey> choices, Locale language) {
        return new Row(
                each.type().key(),
                typeName(each.type(), language),
                each.phase().key(),
                called.getOrDefault(each.workflow(), ""),
                each.latestVersion().orElse(null),
                each.isOwn(),
                each.isOut() ? each.mapped().map(called::get).orElse(null) : null,
                each.mapped().map(WorkflowKey::value).orElse(""),
                each.mappingVersion(),
                choices.stream()
                        .filter(choice -> !choice.equals(each.byDefault()))
                        .map(choice -> new Choice(choice.value(), called.getOrDefault(choice, choice.value())))
                        .toList());
    }

    /** The latest changes, the latest first. */
    List<Change> changes(PortfolioId portfolio, Locale language) {
        List<WorkflowChange> changes = mapping.changes(portfolio, null, CHANGES_MAX);
        Set<WorkflowKey> named = new HashSet<>();
        changes.forEach(change -> {
            change.before().ifPresent(named::add);
            change.workflow().ifPresent(named::add);
        });
        Map<WorkflowKey, String> called = names.of(named, language);
        return changes.stream()
                .map(change -> new Change(
                        typeName(change.type(), language),
                        change.phase().key(),
                        name(change.before(), called),
                        name(change.workflow(), called),
                        change))
                .toList();
    }

    private static String name(Optional<WorkflowKey> workflow, Map<WorkflowKey, String> called) {
        return workflow.map(called::get).orElse("");
    }

    private String typeName(PartnerType type, Locale language) {
        return partnerTypes.find(type).map(found -> found.name(language)).orElse(type.key());
    }
}
