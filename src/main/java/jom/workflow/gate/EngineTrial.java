package jom.workflow.gate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the engine read models without deploying them, to know beforehand what it would say. */
@Component
class EngineTrial {

    private final ObjectProvider<ProcessEngine> engine;

    EngineTrial(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    List<Finding> of(Map<String, byte[]> files) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> {
            List<Finding> findings = new ArrayList<>();
            files.forEach((name, bytes) -> findings.addAll(read(configuration, name, bytes)));
            return findings;
        });
    }

    private static List<Finding> read(ProcessEngineConfigurationImpl configuration, String name, byte[] bytes) {
        try {
            if (name.endsWith(ReadFile.BPMN)) {
                parser(configuration)
                        .createParse()
                        .deployment(new DeploymentEntity())
                        .name(name)
                        .sourceInputStream(new ByteArrayInputStream(bytes))
                        .execute();
            } else if (name.endsWith(ReadFile.DMN)) {
                configuration.getDmnEngine().parseDecisionRequirementsGraph(new ByteArrayInputStream(bytes));
            }
            return List.of();
        } catch (ParseException refused) {
            return refused.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(problem -> finding(name, problem))
                    .toList();
        } catch (ProcessEngineException | DmnEngineException refused) {
            String message = Objects.toString(refused.getMessage(), "");
            return List.of(new Finding(name, "", 0, 0, Rule.ENGINE_REFUSED, List.of(message)));
        }
    }

    private static BpmnParser parser(ProcessEngineConfigurationImpl configuration) {
        return configuration.getDeployers().stream()
                .filter(BpmnDeployer.class::isInstance)
                .map(deployer -> ((BpmnDeployer) deployer).getBpmnParser())
                .findFirst()
                .orElseThrow();
    }

    private static Finding finding(String file, Problem problem) {
        return new Finding(
                file,
                Objects.toString(problem.getMainElementId(), ""),
                problem.getLine(),
                problem.getColumn(),
                Rule.ENGINE_REFUSED,
                List.of(Objects.toString(problem.getMessage(), "")));
    }
}
