package jom.workflow.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.WorkflowKey;
import jom.opportunity.OpportunityView;
import jom.opportunity.ParticipantStatus;
import jom.portfolio.EffectiveWorkflow;
import jom.portfolio.Phase;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.WorkflowOverrides;
import jom.workflow.mapping.ParticipantWorkflowRows.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which process in which version each participant runs: its own people theirs, the managers of the portfolio all. */
@Service
public class ParticipantWorkflows {

    private final ParticipantWorkflowRows rows;
    private final WorkflowOverrides overrides;
    private final PortfolioDirectory portfolios;
    private final WorkflowNames names;

    ParticipantWorkflows(
            ParticipantWorkflowRows rows,
            WorkflowOverrides overrides,
            PortfolioDirectory portfolios,
            WorkflowNames names) {
        this.rows = rows;
        this.overrides = overrides;
        this.portfolios = portfolios;
        this.names = names;
    }

    private record Key(OrganisationId organisation, Phase phase) {}

    private record Found(
            Key key,
            WorkflowKey workflow,
            Optional<Integer> version,
            @Nullable Row row) {}

    /**
     * In the order of the participants, each in the order of the phases.
     *
     * @param view as the reader sees the opportunity, who is inside
     */
    @Transactional(readOnly = true)
    public List<ParticipantWorkflow> of(OpportunityView view, Reader reader, Locale language) {
        boolean office = portfolios.isManagedBy(view.portfolio(), reader);
        Map<Key, Row> begun = new HashMap<>();
        rows.of(view.id()).forEach(row -> begun.put(new Key(row.organisation(), row.phase()), row));
        List<EffectiveWorkflow> effective = overrides.all(view.portfolio());
        List<Found> found = new ArrayList<>();
        view.participants().stream()
                .filter(member -> office || reader.belongsTo(member.organisation()))
                .forEach(member -> effective.stream()
                        .filter(each -> each.type().equals(member.partnerType()))
                        .forEach(each -> {
                            Key key = new Key(member.organisation(), each.phase());
                            @Nullable Row row = begun.get(key);
                            if (row != null) {
                                found.add(new Found(key, row.workflow(), Optional.of(row.version()), row));
                            } else if (!view.stage().isEnd() && member.status() == ParticipantStatus.ACTIVE) {
                                found.add(new Found(key, each.workflow(), each.latestVersion(), null));
                            }
                        }));
        return named(found, language);
    }

    private List<ParticipantWorkflow> named(List<Found> found, Locale language) {
        Map<WorkflowKey, String> called =
                names.of(found.stream().map(Found::workflow).collect(Collectors.toUnmodifiableSet()), language);
        return found.stream()
                .map(each -> new ParticipantWorkflow(
                        each.key().organisation(),
                        each.key().phase(),
                        each.workflow(),
                        called.getOrDefault(each.workflow(), each.workflow().value()),
                        each.version(),
                        Optional.ofNullable(each.row()).map(Row::begunAt)))
                .toList();
    }
}
