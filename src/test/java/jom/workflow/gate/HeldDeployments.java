package jom.workflow.gate;

import java.util.Objects;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deployments that wait for a second process designer, also in an installation that does not ask for one. */
@Component
public class HeldDeployments {

    private final NetworkFixture network;
    private final Authors authors;
    private final Checks checks;
    private final DeploymentRecords records;
    private final TransactionTemplate transaction;

    HeldDeployments(
            NetworkFixture network,
            Authors authors,
            Checks checks,
            DeploymentRecords records,
            TransactionTemplate transaction) {
        this.network = network;
        this.authors = authors;
        this.checks = checks;
        this.records = records;
        this.transaction = transaction;
    }

    /** One of a model of its own. */
    public DeploymentId by(PersonProfile author) {
        return by(author, Designers.id());
    }

    /** The id of a process that waits. */
    public String idOf(PersonProfile author) {
        String id = Designers.id();
        by(author, id);
        return id;
    }

    private DeploymentId by(PersonProfile author, String process) {
        return network.as(
                author,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    Submission sent = new Submission("Own way", Designers.model(process), authors.current());
                    return records.held(sent, "api", checks.passed(sent));
                })));
    }
}
