package jom.workbench;

import java.util.List;
import jom.network.Reader;
import jom.workflow.CurrentViewer;
import jom.workflow.SubjectKey;
import jom.workflow.progress.StepState;
import jom.workflow.progress.SubjectProgress;
import org.springframework.stereotype.Component;

/** The steps that somebody has to take now in a process that is about something else than an opportunity. */
@Component
public class WaitingSteps {

    private final SubjectProgress progress;
    private final CurrentViewer viewers;

    WaitingSteps(SubjectProgress progress, CurrentViewer viewers) {
        this.progress = progress;
        this.viewers = viewers;
    }

    /** All of them, whoever they are for: whom it concerns sees every step. */
    public List<WaitingLine> of(String process, SubjectKey about, Reader reader) {
        return progress.of(process, about, true, reader, viewers.get()).steps().stream()
                .filter(step -> step.state() == StepState.OPEN || step.state() == StepState.LATE)
                .map(step -> new WaitingLine(step.name(), step.due().orElse(null)))
                .toList();
    }
}
