package jom.workflow;

import static jom.workflow.Tasklist.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityIntake;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Portfolios;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A process has one name, the reader's, wherever it is read; what is stored stays the model's. */
@JomTest
class ProcessNamesTest {

    private static final Path MODELS = Path.of("bpmn");
    private static final String LIST = ENGINE + "/filter/my-tasks/list?firstResult=0&maxResults=15";
    private static final String NEWEST =
            "{\"sorting\": [{\"sortBy\": \"created\", \"sortOrder\": \"desc\"}], \"active\": true}";
    private static final String STARTABLE = ENGINE + "/process-definition?latest=true&active=true"
            + "&startableInTasklist=true&startablePermissionCheck=true&firstResult=0&maxResults=15";

    private final ProcessNames names = new ProcessNames(new Sentences(true));
    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final OpportunityIntake intake;
    private final ProcessEngine engine;
    private final int port;

    @Autowired
    ProcessNamesTest(
            NetworkFixture network,
            Portfolios portfolios,
            OpportunityIntake intake,
            ProcessEngine engine,
            @LocalServerPort int port) {
        this.network = network;
        this.portfolios = portfolios;
        this.intake = intake;
        this.engine = engine;
        this.port = port;
    }

    @Test
    void isInBothLanguagesOfWhatIsShipped() throws IOException {
        List<Process> shipped = shipped();
        assertThat(shipped).hasSizeGreaterThan(20).allSatisfy(process -> {
            String name = process.getName();
            assertThat(names.of(process.getId(), name, Locale.ENGLISH)).isEqualTo(name);
            assertThat(names.of(process.getId(), name, Locale.GERMAN)).isNotEqualTo(name);
        });
    }

    @Test
    void isTheDesignersIfTheModelIsNotShipped() {
        assertThat(names.of("charterAgreement", "Charter agreement", Locale.GERMAN))
                .isEqualTo("Einigung auf die Charta");
        assertThat(names.of("charterAgreement", "The great bargain", Locale.GERMAN))
                .isEqualTo("The great bargain");
        assertThat(names.of("ownBargain", "Own bargain", Locale.GERMAN)).isEqualTo("Own bargain");
        assertThat(names.of("ownBargain", null, Locale.GERMAN)).isNull();
    }

    /** One after the other, since what Tasklist's lists are made with is kept. */
    @Test
    void isEachReadersOwnInTasklistsList() {
        for (String language : List.of("de", "en", "de")) {
            Tasklist tasklist =
                    Tasklist.signedIn(port, managerWithARegistration(language).signInName());
            JsonNode list = tasklist.tree(tasklist.call("POST", LIST, NEWEST, "application/hal+json"));
            assertThat(list.at("/_embedded/processDefinition"))
                    .as(language)
                    .singleElement()
                    .satisfies(process -> assertThat(process.path("name").asText())
                            .isEqualTo(
                                    language.equals("de")
                                            ? "Registrierung der Verkaufschance"
                                            : "Opportunity registration"));
        }
        assertThat(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("opportunityRegistration")
                        .latestVersion()
                        .singleResult()
                        .getName())
                .isEqualTo("Opportunity registration");
    }

    @ParameterizedTest
    @CsvSource({"de, Gemeinsame Verkaufschance", "en, Joint opportunity"})
    void isTheReadersWhereOneIsStarted(String language, String name) {
        PersonProfile seller = network.person(
                Locale.forLanguageTag(language), Set.of(network.organisation("reseller")), Role.PARTNER_USER);
        assertThat(Tasklist.signedIn(port, seller.signInName()).read(STARTABLE))
                .filteredOn(process -> process.path("key").asText().equals("jointOpportunity"))
                .singleElement()
                .satisfies(process -> assertThat(process.path("name").asText()).isEqualTo(name));
    }

    private PersonProfile managerWithARegistration(String language) {
        PersonProfile manager = network.person(Locale.forLanguageTag(language), Set.of(), Role.PPM);
        OrganisationId originator = network.organisation("reseller");
        portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(originator)));
        intake.takeIn(AnOpportunity.of(originator).order());
        return manager;
    }

    private static List<Process> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(Process.class).stream())
                    .toList();
        }
    }
}
