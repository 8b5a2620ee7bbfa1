package jom.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** UTC; business dates name their zone where they are made. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
