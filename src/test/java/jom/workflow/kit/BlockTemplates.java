package jom.workflow.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jom.workflow.BuildingBlock;
import jom.workflow.kit.TemplateDraft.Kind;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** A template for each building block, described as its bean is. */
@Component
class BlockTemplates {

    private final ConfigurableListableBeanFactory beans;

    BlockTemplates(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    List<TemplateDraft> all(Shipped shipped) {
        return Arrays.stream(beans.getBeanNamesForType(BuildingBlock.class))
                .filter(name -> !name.startsWith("test"))
                .sorted()
                .map(name -> of(name, shipped))
                .toList();
    }

    private TemplateDraft of(String name, Shipped shipped) {
        String expression = "${" + name + "}";
        ServiceTask example = shipped.all(ServiceTask.class)
                .filter(task -> expression.equals(task.getCamundaDelegateExpression()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no model uses " + name));
        String description =
                Objects.requireNonNull(beans.getBeanDefinition(name).getDescription(), "no @Description of " + name);
        TemplateDraft draft = new TemplateDraft(Kind.BLOCK, name, inWords(name), description)
                .labelled(inWords(name))
                .fixed(Binding.camunda("delegateExpression"), expression);
        return example.isCamundaAsyncBefore() ? draft.switchedOn(Binding.camunda("asyncBefore")) : draft;
    }

    /** Shipped models may call it by what it is there for; here it goes by its own name. */
    private static String inWords(String name) {
        String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
