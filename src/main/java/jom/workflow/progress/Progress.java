package jom.workflow.progress;

import java.util.List;

/**
 * How far an opportunity is, and how it came there; as far as it is for the reader.
 *
 * @param steps in the order in which they began, those that can be next last
 * @param gateways in the order in which they were passed
 * @param rulings rows of tables that advised somebody although no question was asked after them
 * @param interruptions what came in between, in the order in which it did
 */
public record Progress(
        List<Step> steps, List<GatewayPassed> gateways, List<Ruling> rulings, List<Interruption> interruptions) {

    public Progress {
        steps = List.copyOf(steps);
        gateways = List.copyOf(gateways);
        rulings = List.copyOf(rulings);
        interruptions = List.copyOf(interruptions);
    }
}
