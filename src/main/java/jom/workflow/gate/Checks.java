package jom.workflow.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The gate and, if that has nothing to say, the engine's own reading, before anything is deployed. */
@Component
class Checks {

    private final Gate gate;
    private final EngineTrial trial;
    private final Words words;

    Checks(Gate gate, EngineTrial trial, Words words) {
        this.gate = gate;
        this.trial = trial;
        this.words = words;
    }

    Verdict of(Submission submission) {
        Verdict verdict = gate.check(submission);
        List<Finding> findings = new ArrayList<>(verdict.findings());
        if (verdict.isGood()) {
            Map<String, byte[]> files = new LinkedHashMap<>(submission.files());
            files.putAll(verdict.companions());
            findings.addAll(trial.of(files));
        }
        return new Verdict(findings, verdict.definitions(), verdict.companions());
    }

    /** @throws DeploymentRefused if there is anything to say */
    Verdict passed(Submission submission) {
        Verdict verdict = of(submission);
        if (!verdict.isGood()) {
            throw new DeploymentRefused(said(verdict, submission.author().language()));
        }
        return verdict;
    }

    List<SaidFinding> said(Verdict verdict, Locale language) {
        return verdict.findings().stream()
                .map(finding -> new SaidFinding(
                        finding.file(),
                        finding.element(),
                        finding.line(),
                        finding.column(),
                        finding.rule().code(),
                        words.of(finding, language)))
                .toList();
    }
}
