package jom.workflow.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.springframework.stereotype.Component;

/** Process designers for tests, each with a portfolio, and the models they draw. */
@Component
public class Designers {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_x" targetNamespace="x">
              <process id="%1$s" name="Own way" isExecutable="true" camunda:historyTimeToLive="P30D">
                <startEvent id="startEvent_begun" name="Begun" />
                <sequenceFlow id="flow_1" sourceRef="startEvent_begun" targetRef="userTask_review" />
                <userTask id="userTask_review" name="%2$s" camunda:formRef="testReview" \
            camunda:formRefBinding="deployment" camunda:candidateGroups="organisation-${organisationId}">
                  <extensionElements>
                    <camunda:properties><camunda:property name="contract" value="testReview" /></camunda:properties>
                  </extensionElements>
                </userTask>
                <sequenceFlow id="flow_2" sourceRef="userTask_review" targetRef="endEvent_done" />
                <endEvent id="endEvent_done" name="Done" />
              </process>
            </definitions>
            """;

    private final NetworkFixture network;
    private final Portfolios portfolios;

    Designers(NetworkFixture network, Portfolios portfolios) {
        this.network = network;
        this.portfolios = portfolios;
    }

    /** Somebody who manages a new portfolio and draws its processes. */
    public PersonProfile designer() {
        PersonProfile person = network.person(Role.PPM, Role.DESIGNER);
        found(person);
        return person;
    }

    /** Two who manage one portfolio. */
    public List<PersonProfile> twoDesigners() {
        PersonProfile one = network.person(Role.PPM, Role.DESIGNER);
        PersonProfile other = network.person(Role.PPM, Role.DESIGNER);
        portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(one.id(), other.id()), List.of()));
        return List.of(one, other);
    }

    private PortfolioId found(PersonProfile manager) {
        return portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of()));
    }

    /** An id no other test deploys. */
    public static String id() {
        return NetworkFixture.unique("ownWay").replace("-", "");
    }

    /** A good model: one task with a shipped contract and form. */
    public static Map<String, byte[]> model(String id) {
        return model(id, "Review");
    }

    /** Another version of it. */
    public static Map<String, byte[]> model(String id, String label) {
        return Map.of(id + ".bpmn", MODEL.formatted(id, label).getBytes(StandardCharsets.UTF_8));
    }
}
