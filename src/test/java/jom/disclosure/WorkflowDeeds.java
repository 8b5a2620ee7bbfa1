package jom.disclosure;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jom.network.NetworkFixture;
import jom.network.PartnerType;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.WorkflowKey;
import jom.network.partnertypes.NewPartnerType;
import jom.network.partnertypes.PartnerTypeRegistry;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Phase;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import jom.portfolio.WorkflowMapping;
import jom.portfolio.WorkflowPlace;
import jom.workflow.gate.Designers;
import jom.workflow.mapping.OwnProcesses;
import jom.workflow.migration.MigrationId;
import jom.workflow.migration.Migrations;
import jom.workflow.migration.PlanMigration;
import org.springframework.stereotype.Component;

/** What process designers and administrators do to the workflows of partners. */
@Component
class WorkflowDeeds implements Deeds {

    private static final String PLACE = "/workflows/reseller/prepare";

    /** The stream of all partner types. */
    private static final String PARTNER_TYPES = "00000000-0000-0000-0000-0000000007e5";

    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final OwnProcesses own;
    private final WorkflowMapping mapping;
    private final PartnerTypeRegistry registry;
    private final Migrations migrations;

    WorkflowDeeds(
            PartnerTypeRegistry registry,
            NetworkFixture network,
            Portfolios portfolios,
            OwnProcesses own,
            WorkflowMapping mapping,
            Migrations migrations) {
        this.network = network;
        this.portfolios = portfolios;
        this.own = own;
        this.mapping = mapping;
        this.registry = registry;
        this.migrations = migrations;
    }

    @Override
    public Map<String, Deed> byDoor() {
        Map<String, Deed> deeds = new TreeMap<>();
        PersonProfile designer = network.person(Role.PPM, Role.DESIGNER);
        PortfolioId mapped = founded(designer);
        PortfolioId unmapped = founded(designer);
        String process = own.deployedBy(designer);
        network.as(designer, () -> {
            mapping.map(
                    new WorkflowPlace(mapped, new PartnerType("reseller"), Phase.PREPARE), new WorkflowKey(process), 0);
            return true;
        });
        migrations(deeds, designer);
        partnerTypes(deeds);
        String door = API + "/portfolios";
        deeds.put(
                "PUT " + door + "/{portfolio}" + PLACE,
                Deed.of(
                                designer,
                                () -> put(door + "/" + unmapped + PLACE).header(IF_MATCH, FIRST_VERSION),
                                "portfolio.workflowMapped")
                        .sending("{'workflow': '" + process + "'}")
                        .about(unmapped));
        deeds.put(
                "DELETE " + door + "/{portfolio}" + PLACE,
                Deed.of(
                                designer,
                                () -> delete(door + "/" + mapped + PLACE).header(IF_MATCH, "\"1\""),
                                "portfolio.workflowMapped")
                        .about(mapped)
                        .changing());
        return deeds;
    }

    /** The spine is the administrators' to move, from and to versions that have no instances in a test. */
    private void migrations(Map<String, Deed> deeds, PersonProfile designer) {
        String process = own.deployedBy(designer);
        own.deployed(designer, process, Designers.model(process, "Another label"));
        MigrationId id = network.as(
                designer, () -> migrations.plan(designer.reader(), new PlanMigration(process, 1, 2, List.of())));
        deeds.put(
                "POST " + API + "/processes/jointOpportunity/migrations",
                Deed.of(
                                designer,
                                () -> post(API + "/processes/" + process + "/migrations"),
                                "workflow.migrationPlanned")
                        .sending("{'fromVersion': 1, 'toVersion': 2, 'pairs': []}"));
        deeds.put(
                "POST " + API + "/migrations/{deployment}/steps",
                Deed.of(designer, () -> post(API + "/migrations/" + id + "/steps")));
    }

    private void partnerTypes(Map<String, Deed> deeds) {
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        String details = "{'names': {'en': 'Training', 'de': 'Schulung'}, 'prepareWorkflow': 'prepareReseller',"
                + " 'deliverWorkflow': 'deliverReseller', 'roles': []}";
        String door = API + "/partner-types";
        PartnerType known = new PartnerType(NetworkFixture.unique("training").toLowerCase(Locale.ROOT));
        network.as(administrator, () -> {
            registry.register(
                    known,
                    new NewPartnerType(
                            Map.of("en", "Coaching"),
                            new WorkflowKey("prepareReseller"),
                            new WorkflowKey("deliverReseller"),
                            Set.of()));
            return true;
        });
        deeds.put(
                "POST " + door,
                Deed.of(administrator, () -> post(door), "network.partnerTypeRegistered")
                        .sending("{'key': '" + NetworkFixture.unique("training").toLowerCase(Locale.ROOT)
                                + "', 'details': " + details + "}")
                        .about(PARTNER_TYPES));
        deeds.put(
                "PUT " + door + "/reseller",
                Deed.of(
                                administrator,
                                () -> put(door + "/" + known).header(IF_MATCH, FIRST_VERSION),
                                "network.partnerTypeChanged")
                        .sending(details)
                        .about(PARTNER_TYPES)
                        .changing());
    }

    private PortfolioId founded(PersonProfile designer) {
        return portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(designer.id()), List.of()));
    }
}
