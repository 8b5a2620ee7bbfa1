package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.JomTest;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Messages;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Models and code name each other: nothing is named that does not exist, nothing exists that no model names. */
@JomTest
class ModelsNameWhatExistsTest {

    /** For models of portfolios; ours ask what we know. */
    private static final String OPEN = "questionnaire";

    private static final Pattern NAME = Pattern.compile("[a-z]\\w*");

    private final ListableBeanFactory beans;
    private final Contracts contracts;
    private final List<BpmnModelInstance> models;

    @Autowired
    ModelsNameWhatExistsTest(ListableBeanFactory beans, Contracts contracts) throws IOException {
        this.beans = beans;
        this.contracts = contracts;
        this.models = models();
    }

    private static List<BpmnModelInstance> models() throws IOException {
        List<BpmnModelInstance> models = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn")) {
            if (!Objects.toString(file.getFilename()).startsWith("test")) {
                models.add(Bpmn.readModelFromStream(file.getInputStream()));
            }
        }
        assertThat(models).hasSizeGreaterThanOrEqualTo(18);
        return models;
    }

    private <T extends BaseElement> Stream<T> all(Class<T> type) {
        return models.stream().flatMap(model -> model.getModelElementsByType(type).stream());
    }

    private Set<String> shipped(Class<?> kind) {
        return ours(Arrays.asList(beans.getBeanNamesForType(kind)));
    }

    private static Set<String> ours(Collection<String> names) {
        return names.stream().filter(name -> !name.startsWith("test")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String bare(String expression) {
        return expression.replaceAll("^\\$\\{(\\w+)}$", "$1");
    }

    private static String contract(BaseElement element) {
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals("contract"))
                .map(property -> property.getCamundaValue())
                .findFirst()
                .orElse("");
    }

    @Test
    void contracts() {
        all(UserTask.class)
                .forEach(task ->
                        assertThat(task.getCamundaFormRef()).as(task.getId()).isEqualTo(contract(task)));
        assertThat(all(UserTask.class).map(ModelsNameWhatExistsTest::contract).collect(Collectors.toSet()))
                .isEqualTo(ours(contracts.tasks().keySet().stream()
                        .filter(name -> !name.equals(OPEN))
                        .toList()));
        assertThat(all(StartEvent.class)
                        .filter(start -> start.getCamundaFormRef() != null)
                        .map(ModelsNameWhatExistsTest::contract)
                        .collect(Collectors.toSet()))
                .isEqualTo(ours(contracts.starts().keySet()));
    }

    /** Or nobody would be told in another language what there is to do. */
    @Test
    void tasksAsTheirFormsAreHeaded() {
        FormTexts texts = new FormTexts();
        assertThat(all(UserTask.class))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.getName())
                        .isIn(
                                texts.heading(contract(task), Locale.ENGLISH).orElse(""),
                                texts.alsoCalled(contract(task), Locale.ENGLISH).orElse("")));
    }

    @Test
    void processesStartedByAForm() {
        Set<String> keys = all(Process.class).map(Process::getId).collect(Collectors.toSet());
        contracts.starts().forEach((name, contract) -> {
            if (!name.startsWith("test")) {
                assertThat(keys).contains(contract.processKey());
            }
        });
    }

    @Test
    void buildingBlocks() {
        assertThat(all(ServiceTask.class)
                        .map(task -> bare(task.getCamundaDelegateExpression()))
                        .collect(Collectors.toSet()))
                .isEqualTo(shipped(BuildingBlock.class));
    }

    @Test
    void rosters() {
        assertThat(all(MultiInstanceLoopCharacteristics.class)
                        .map(loop -> bare(loop.getCamundaCollection()))
                        .collect(Collectors.toSet()))
                .isEqualTo(shipped(Roster.class));
    }

    @Test
    void selectors() {
        assertThat(all(CallActivity.class)
                        .map(CallActivity::getCalledElement)
                        .filter(called -> called.startsWith("$"))
                        .map(ModelsNameWhatExistsTest::bare)
                        .collect(Collectors.toSet()))
                .isEqualTo(shipped(Selector.class));
    }

    @Test
    void messagesAndErrors() {
        assertThat(all(Message.class).map(Message::getName).collect(Collectors.toSet()))
                .isEqualTo(Set.of(
                        Messages.CUSTOMER_DECIDED,
                        Messages.WITHDRAWN,
                        Messages.PARTICIPANT_LEFT,
                        Messages.PART_DROPPED,
                        Messages.TEAM_CHANGED,
                        Messages.OVERDUE_STEP_CLOSED,
                        Messages.LEAVING_MANAGER_GONE,
                        Messages.HANDOVER_CANCELLED,
                        Messages.ONBOARDING_SUBMITTED,
                        Messages.ONBOARDING_DECIDED,
                        Messages.ONBOARDING_WITHDRAWN,
                        Messages.INTRODUCTION_WITHDRAWN,
                        Messages.RECRUITING_GAP_CLOSED,
                        Messages.RECRUITING_ENDED));
        assertThat(all(Error.class).map(Error::getErrorCode).collect(Collectors.toSet()))
                .isEqualTo(Set.of(jom.matching.NoEligibleTeam.CODE));
    }

    @Test
    void whatGatewaysAsk() throws IllegalAccessException {
        Set<String> answered = new HashSet<>();
        for (var field : Answered.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                answered.add(String.valueOf(field.get(null)));
            }
        }
        Set<String> asked = new TreeSet<>();
        all(ConditionExpression.class).forEach(condition -> {
            Matcher name = NAME.matcher(condition.getTextContent().replaceAll("'[^']*'", ""));
            while (name.find()) {
                asked.add(name.group());
            }
        });
        asked.remove("true");
        assertThat(asked).isEqualTo(answered);
        Set<String> declared = new HashSet<>();
        contracts.published().forEach(contract -> declared.addAll(contract.gateways()));
        assertThat(declared).contains("registrationGranted", "teamDecision", "customerDecision");
    }
}
