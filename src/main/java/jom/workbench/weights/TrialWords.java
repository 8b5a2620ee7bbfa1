package jom.workbench.weights;

import jom.matching.WeightsTrial;
import jom.workbench.Speech;

/** Says what other weights would do to a team. */
public record TrialWords(Speech say) {

    public String of(WeightsTrial trial) {
        if (trial.before().isEmpty()) {
            return say.word("weights.trial.found", trial.after().orElse(0));
        }
        if (trial.after().isEmpty()) {
            return say.word("weights.trial.lost", trial.before().get());
        }
        return trial.isOtherTeam()
                ? say.word(
                        "weights.trial.other",
                        trial.before().get(),
                        trial.beforeWeighedAnew().orElse(0),
                        trial.after().get())
                : say.word(
                        "weights.trial.same",
                        trial.before().get(),
                        trial.after().get());
    }
}
