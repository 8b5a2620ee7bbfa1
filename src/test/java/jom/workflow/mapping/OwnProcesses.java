package jom.workflow.mapping;

import java.util.Map;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import jom.workflow.gate.Deployments;
import jom.workflow.gate.Designers;
import org.springframework.stereotype.Component;

/** Process designers of portfolios that tests have already, and what they deploy. */
@Component
public class OwnProcesses {

    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final Deployments deployments;

    OwnProcesses(NetworkFixture network, Portfolios portfolios, Deployments deployments) {
        this.network = network;
        this.portfolios = portfolios;
        this.deployments = deployments;
    }

    /** Somebody who manages this portfolio and no other, and designs processes. */
    public PersonProfile designerOf(PortfolioId portfolio) {
        PersonProfile designer = network.person(Role.PPM, Role.DESIGNER);
        portfolios.appoint(portfolio, designer.id());
        return designer;
    }

    /** Deploys a process with one task; gives back its id. */
    public String deployedBy(PersonProfile designer) {
        String id = Designers.id();
        deployed(designer, id, Designers.model(id));
        return id;
    }

    /** Deploys files, as a further version of what there is already. */
    public void deployed(PersonProfile designer, String id, Map<String, byte[]> files) {
        network.as(designer, () -> deployments.deploy("Own " + id, files, "test"));
    }
}
