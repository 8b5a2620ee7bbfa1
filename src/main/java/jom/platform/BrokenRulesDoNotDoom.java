package jom.platform;

import jom.kernel.BusinessRuleViolation;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.NoRollbackRuleAttribute;

/**
 * Makes what {@link UseCase} promises true of plain reads as well: a read that finds a rule broken, called by a use case
 * that can answer it, must not doom that use case's transaction.
 */
@Component
class BrokenRulesDoNotDoom implements BeanPostProcessor, PriorityOrdered {

    /** Before the first proxy is made, since each remembers its rules. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof AnnotationTransactionAttributeSource attributes) {
            attributes.addDefaultRollbackRule(new NoRollbackRuleAttribute(BusinessRuleViolation.class));
        }
        return bean;
    }
}
