package jom.platform.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a request to the API passes once its caller is known: the quota, the size limit, the memory of repeated requests.
 * They are no beans, since Spring Boot would put those in front of every other door as well.
 */
@Component
class ApiFilters {

    private final CallerQuota quota;
    private final IdempotencyKeys keys;
    private final PlatformTransactionManager transactions;
    private final ProblemWriter problems;

    ApiFilters(
            CallerQuota quota, IdempotencyKeys keys, PlatformTransactionManager transactions, ProblemWriter problems) {
        this.quota = quota;
        this.keys = keys;
        this.transactions = transactions;
        this.problems = problems;
    }

    void addTo(HttpSecurity http) {
        http.addFilterAfter(new RateLimit(quota, problems), AuthorizationFilter.class)
                .addFilterAfter(new BodyLimit(problems), RateLimit.class)
                .addFilterAfter(
                        new IdempotencyFilter(keys, new TransactionTemplate(transactions), problems), BodyLimit.class);
    }
}
