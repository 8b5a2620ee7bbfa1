package jom.disclosure;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jom.network.ExternalKey;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.revenue.rates.RateBook;
import jom.workflow.gate.DeploymentId;
import jom.workflow.gate.Designers;
import jom.workflow.gate.HeldDeployments;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;

/** What comes in as files: imports, models; and what there is to ask of the audit trail itself. */
@Component
class FileDeeds implements Deeds {

    private static final String ORGANISATIONS =
            "keySource,key,name,home,partnerTypes\n%1$s,1,Imported %1$s,DE,reseller\n";
    private static final String OPPORTUNITIES = "keySource,key,originatorKeySource,originatorKey,title,customerName,"
            + "customerCountry,customerIndustry,problem,solutionAreas,rolesWanted,amount,currency,expectedClose,origin,"
            + "consentToShare\n%1$s,1,%1$s,me,Imported,Customer of %1$s,DE,healthcare,Patient files live in seven systems.,"
            + "patient-care,solution,250000.00,EUR,2100-06-30,tender,true\n";

    private final NetworkFixture network;
    private final OrganisationRegistry organisations;
    private final Designers designers;
    private final HeldDeployments held;

    FileDeeds(NetworkFixture network, OrganisationRegistry organisations, Designers designers, HeldDeployments held) {
        this.network = network;
        this.organisations = organisations;
        this.designers = designers;
        this.held = held;
    }

    @Override
    public Map<String, Deed> byDoor() {
        Map<String, Deed> deeds = new TreeMap<>();
        imports(deeds);
        models(deeds);
        deeds.put(
                "POST " + API + "/audit/comparisons",
                Deed.of(network.person(Role.ADMINISTRATOR), () -> post(API + "/audit/comparisons"))
                        .sending("{'items': []}"));
        return deeds;
    }

    private void imports(Map<String, Deed> deeds) {
        String source = NetworkFixture.unique("crm");
        OrganisationId originator = organisations
                .registerOrUpdateByKey(
                        new ExternalKey(source, "me"),
                        NetworkFixture.details(NetworkFixture.unique("Originator"), "reseller"))
                .id();
        String door = API + "/imports";
        deeds.put(
                "POST " + door + "/organisations",
                Deed.of(
                        network.person(Role.ADMINISTRATOR),
                        () -> post(door + "/organisations")
                                .contentType("text/csv")
                                .content(ORGANISATIONS.formatted(source)),
                        "network.organisationRegistered"));
        deeds.put(
                "POST " + door + "/opportunities",
                Deed.of(
                        network.person(Set.of(originator), Role.INTEGRATOR),
                        () -> post(door + "/opportunities")
                                .contentType("text/csv")
                                .content(OPPORTUNITIES.formatted(source)),
                        "opportunity.takenIn"));
        deeds.put(
                "POST " + door + "/exchange-rates",
                Deed.of(
                                network.person(Role.ADMINISTRATOR),
                                () -> post(door + "/exchange-rates")
                                        .contentType("text/csv")
                                        .content("Date,SHP,\n2024-05-03,0.85,\n"),
                                "revenue.referenceRatesRecorded")
                        .about(RateBook.STREAM));
    }

    private void models(Map<String, Deed> deeds) {
        List<PersonProfile> two = designers.twoDesigners();
        String own = Designers.id();
        String door = API + "/deployments";
        deeds.put(
                "POST " + door,
                Deed.of(
                        two.get(0),
                        () -> multipart(door)
                                .file(new MockMultipartFile(
                                        "files",
                                        own + ".bpmn",
                                        "text/xml",
                                        Designers.model(own).values().iterator().next()))
                                .param("name", "Own way " + own),
                        "workflow.modelsDeployed"));
        DeploymentId released = held.by(two.get(0));
        DeploymentId discarded = held.by(two.get(0));
        deeds.put(
                "POST " + door + "/{deployment}/release",
                Deed.of(two.get(1), () -> post(door + "/" + released + "/release"), "workflow.deploymentReleased")
                        .about(released)
                        .changing());
        deeds.put(
                "POST " + door + "/{deployment}/discard",
                Deed.of(two.get(1), () -> post(door + "/" + discarded + "/discard"), "workflow.deploymentDiscarded")
                        .about(discarded)
                        .changing());
    }
}
