package jom.workflow.overdue;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the clock run; tests go round by hand. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "jom.deadlines.watch", matchIfMissing = true)
@EnableScheduling
class WatchConfiguration {}
