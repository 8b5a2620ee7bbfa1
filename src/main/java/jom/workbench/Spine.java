package jom.workbench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jom.opportunity.OpportunityId;
import jom.opportunity.Stage;
import jom.workbench.Step.State;
import jom.workflow.ProcessPosition;
import jom.workflow.ProcessPositions;
import org.springframework.stereotype.Component;

/** The process of an opportunity, as a picture and as a list of steps. Whether a reader may know is asked before. */
@Component
public class Spine {

    /** The process that every opportunity runs through. */
    static final String PROCESS = "jointOpportunity";

    private static final Pattern ELEMENT = Pattern.compile("bpmnElement=\"([A-Za-z_]+)\"");
    private static final String MULTI_INSTANCE = "#multiInstanceBody";

    private final ProcessPositions positions;

    Spine(ProcessPositions positions) {
        this.positions = positions;
    }

    /**
     * What the browser draws.
     *
     * @param model BPMN as XML
     * @param now the elements where the process is
     * @param done the steps behind it
     * @param labels other texts for elements, where the reader's language is not the model's
     */
    record Drawing(String model, Set<String> now, List<String> done, Map<String, String> labels) {}

    Optional<ProcessPosition> position(OpportunityId id) {
        return positions.of(PROCESS, id.toString());
    }

    List<Step> steps(Optional<ProcessPosition> position, Collection<Stage> reached) {
        return position.map(Spine::now)
                .filter(now -> !now.isEmpty())
                .map(SpineSteps::running)
                .orElseGet(() -> SpineSteps.byStages(reached));
    }

    Drawing drawing(ProcessPosition position, Collection<Stage> reached, Speech say) {
        List<String> done = steps(Optional.of(position), reached).stream()
                .filter(step -> step.state() == State.DONE)
                .map(step -> step.which().element())
                .toList();
        return new Drawing(position.model(), now(position), done, labels(position.model(), say));
    }

    /** Steps that several partners take side by side are active in a body of their own. */
    private static Set<String> now(ProcessPosition position) {
        return position.active().stream()
                .map(element -> element.replace(MULTI_INSTANCE, ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What elements of a model are called where the reader's language is not the model's, by id. */
    public static Map<String, String> labels(String model, Speech say) {
        Map<String, String> labels = new TreeMap<>();
        Matcher drawn = ELEMENT.matcher(model);
        while (drawn.find()) {
            String text = say.wordOr("diagram." + drawn.group(1), "");
            if (!text.isEmpty()) {
                labels.put(drawn.group(1), text);
            }
        }
        return labels;
    }
}
