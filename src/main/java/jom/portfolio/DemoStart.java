package jom.portfolio;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Seeds the demo content at the start and says where to look and whom to be. */
@Component
@ConditionalOnProperty("jom.demo")
@Order(1)
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoContent content;
    private final Environment environment;

    DemoStart(DemoContent content, Environment environment) {
        this.content = content;
        this.environment = environment;
    }

    /** Two nodes may start at once: the keys are unique, so that one of them seeds and the other finds it done. */
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            content.seed();
        } catch (DataIntegrityViolationException | ConcurrencyFailureException overtaken) {
            LOG.info("another node has seeded the demo content");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        String users = DemoCast.COMPANIES.stream()
                .map(company -> String.format(
                        "%n    %-10s %-10s %s, %s",
                        company.user(), company.accountant(), company.name(), company.partnerType()))
                .collect(Collectors.joining());
        LOG.info(
                "Open http://{}:{}  Sign in with the password \"{}\" as:\n    {}  manages the portfolio \"{}\"\n    {}  administrator\n    {}  machine account of the vendor\n  user, finance:{}",
                environment.getProperty("server.address", "127.0.0.1"),
                environment.getProperty("local.server.port", "8080"),
                DemoCast.PASSWORD,
                DemoCast.MANAGER,
                DemoCast.PORTFOLIO,
                DemoCast.ADMINISTRATOR,
                DemoCast.INTEGRATOR,
                users);
    }
}
