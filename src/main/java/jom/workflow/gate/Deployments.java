package jom.workflow.gate;

import java.util.List;
import java.util.Map;
import jom.platform.Acting;
import jom.platform.Actor;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What process designers do with models: look what would happen, deploy, release what another sent, give up. Where four
 * eyes are required, a deployment is held until somebody else releases it, and looked at again then.
 */
@Service
public class Deployments {

    /** How long the name of a deployment may be. */
    public static final int NAME_CHARACTERS_MAX = 200;

    private final Checks checks;
    private final Previews previews;
    private final KeptDeployments kept;
    private final EngineRoom room;
    private final Authors authors;
    private final Acting acting;
    private final DeploymentRecords records;

    Deployments(
            Checks checks,
            Previews previews,
            KeptDeployments kept,
            EngineRoom room,
            Authors authors,
            Acting acting,
            DeploymentRecords records) {
        this.checks = checks;
        this.previews = previews;
        this.kept = kept;
        this.room = room;
        this.authors = authors;
        this.acting = acting;
        this.records = records;
    }

    /** What would happen; nothing does. */
    @Transactional(readOnly = true)
    public Preview preview(String name, Map<String, byte[]> files) {
        return previews.of(new Submission(name, files, authors.current()));
    }

    /**
     * Deploys files, or holds them where four eyes are required. The same files under the same name are deployed once.
     *
     * @param source from where they came
     * @throws DeploymentRefused if the gate does not let them through
     */
    @UseCase
    public DeploymentView deploy(String name, Map<String, byte[]> files, String source) {
        Submission submission = new Submission(name, files, authors.current());
        Verdict verdict = checks.passed(submission);
        if (records.fourEyes()) {
            return get(records.held(submission, source, verdict));
        }
        String engineId = room.deploy(submission, source);
        return get(kept.byEngineId(engineId).orElseGet(() -> records.deployed(submission, source, verdict, engineId)));
    }

    /**
     * Lets a held deployment through to the engine, in its author's name.
     *
     * @throws SecondPairOfEyes if the author asks
     * @throws DeploymentNotHeld if it does not wait, or no longer
     * @throws DeploymentRefused if the gate would not let it through today
     */
    @UseCase
    public DeploymentView release(DeploymentId id) {
        DeploymentView held = get(id);
        Author releaser = authors.current();
        if (held.state() != DeploymentState.HELD) {
            throw new DeploymentNotHeld(id);
        }
        if (held.author().equals(releaser.name()) || !releaser.mayDeploy()) {
            throw new SecondPairOfEyes();
        }
        Actor author = kept.author(id);
        Submission submission = new Submission(held.name(), kept.files(id), authors.of(author));
        checks.passed(submission);
        records.released(held, releaser, acting.as(author, () -> room.deploy(submission, held.source())));
        return get(id);
    }

    /**
     * Gives a held deployment up: whoever sent it may, and any other process designer.
     *
     * @throws DeploymentNotHeld if it does not wait, or no longer
     */
    @UseCase
    public DeploymentView discard(DeploymentId id) {
        DeploymentView held = get(id);
        if (held.state() != DeploymentState.HELD) {
            throw new DeploymentNotHeld(id);
        }
        records.discarded(held, authors.current());
        return get(id);
    }

    /** The newest first, up to a number; with an id, those before that one. */
    @Transactional(readOnly = true)
    public List<DeploymentView> newest(@Nullable DeploymentId before, int limit) {
        return kept.newest(before, limit);
    }

    /**
     * One of them.
     *
     * @throws UnknownDeployment if there is none
     */
    @Transactional(readOnly = true)
    public DeploymentView get(DeploymentId id) {
        return kept.find(id).orElseThrow(() -> new UnknownDeployment(id));
    }
}
