package jom.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jom.kernel.BusinessRuleViolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One thing a user can do, in one transaction, which it joins if there is one. A {@link BusinessRuleViolation} does not
 * doom the transaction around it: it is thrown before anything has changed, and a process may answer it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional(noRollbackFor = BusinessRuleViolation.class)
public @interface UseCase {}
