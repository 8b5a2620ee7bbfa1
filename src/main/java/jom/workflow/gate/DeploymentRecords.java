package jom.workflow.gate;

import java.util.List;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps who deployed, held, released and discarded what: for the list, and in the audit trail. */
@Component
class DeploymentRecords {

    private static final Logger LOG = LoggerFactory.getLogger(DeploymentRecords.class);

    private final KeptDeployments kept;
    private final AuditTrail audit;
    private final FourEyes fourEyes;

    DeploymentRecords(KeptDeployments kept, AuditTrail audit, FourEyes fourEyes) {
        this.kept = kept;
        this.audit = audit;
        this.fourEyes = fourEyes;
    }

    boolean fourEyes() {
        return fourEyes.areRequired();
    }

    DeploymentId held(Submission submission, String source, Verdict verdict) {
        DeploymentId id = added(submission, source, verdict, null);
        kept.addFiles(id, submission.files());
        note(fact(id, "workflow.deploymentHeld", submission).with("definitions", texts(verdict)));
        return id;
    }

    DeploymentId deployed(Submission submission, String source, Verdict verdict, String engineId) {
        DeploymentId id = added(submission, source, verdict, engineId);
        note(fact(id, "workflow.modelsDeployed", submission)
                .with("definitions", texts(verdict))
                .with("engineDeployment", engineId));
        return id;
    }

    private DeploymentId added(Submission submission, String source, Verdict verdict, @Nullable String engineId) {
        DeploymentId id = DeploymentId.next();
        kept.add(id, submission, source, verdict.definitions(), engineId);
        return id;
    }

    void released(DeploymentView held, Author by, String engineId) {
        decided(held, DeploymentState.DEPLOYED, by, engineId);
        note(fact(held, "workflow.deploymentReleased", DeploymentState.DEPLOYED).with("engineDeployment", engineId));
    }

    void discarded(DeploymentView held, Author by) {
        decided(held, DeploymentState.DISCARDED, by, null);
        note(fact(held, "workflow.deploymentDiscarded", DeploymentState.DISCARDED));
    }

    private void decided(DeploymentView held, DeploymentState state, Author by, @Nullable String engineId) {
        if (!kept.decide(held.id(), state, by.name(), engineId)) {
            throw new DeploymentNotHeld(held.id());
        }
    }

    private static AuditRecord fact(DeploymentId id, String action, Submission submission) {
        return AuditRecord.of(id.value(), action)
                .visibleTo(Audience.OFFICE)
                .with("name", submission.name())
                .with("files", List.copyOf(submission.files().keySet()));
    }

    private static AuditRecord fact(DeploymentView held, String action, DeploymentState state) {
        return AuditRecord.of(held.id().value(), action)
                .visibleTo(Audience.OFFICE)
                .changed("state", held.state().key(), state.key())
                .with("author", held.author());
    }

    private void note(AuditRecord fact) {
        audit.record(fact);
        LOG.info("{} deployment={}", fact.action(), fact.stream());
    }

    private static List<String> texts(Verdict verdict) {
        return verdict.definitions().stream()
                .map(defined -> defined.kind().key() + " " + defined.id())
                .sorted()
                .toList();
    }
}
