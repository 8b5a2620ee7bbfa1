package jom.platform.web;

import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Has all handlers called by {@link KeyedWork}. */
@Configuration(proxyBeanMethods = false)
class KeyedWorkConfiguration {

    @Bean
    WebMvcRegistrations keyedWork(IdempotencyKeys keys, PlatformTransactionManager transactions) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new KeyedWork(keys, new TransactionTemplate(transactions));
            }
        };
    }
}
