package jom.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

/** What another thread reads is what the engine would have read. */
class EngineMappingsTest {

    @Test
    void are_those_of_the_engine() {
        ProcessEngineConfigurationImpl engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setJdbcUrl("jdbc:h2:mem:engine-mappings").setJobExecutorActivate(false);
        engine.setProcessEngineName("engine-mappings"); // the default one is the application's, in the same JVM
        engine.setHistoryTimeToLive("P1D");
        ProcessEngine running = engine.buildProcessEngine();
        try {
            Configuration own = engine.getSqlSessionFactory().getConfiguration();
            Configuration read = mappings("jdbc:h2:mem:engine-mappings")
                    .over(engine)
                    .orElseThrow()
                    .getConfiguration();

            assertThat(statements(read)).isEqualTo(statements(own)).hasSizeGreaterThan(500);
            assertThat(read.getDefaultExecutorType()).isEqualTo(own.getDefaultExecutorType());
            assertThat(read.getDefaultStatementTimeout()).isEqualTo(own.getDefaultStatementTimeout());
            assertThat(read.isLazyLoadingEnabled()).isEqualTo(own.isLazyLoadingEnabled());
            assertThat(read.getVariables()).isEqualTo(own.getVariables());
        } finally {
            running.close();
        }
    }

    @Test
    void of_a_database_with_another_name_are_left_to_the_engine() {
        ProcessEngineConfigurationImpl engine = new StandaloneInMemProcessEngineConfiguration();

        assertThat(mappings("jdbc:postgresql://127.0.0.1/jom").over(engine)).isEmpty();
    }

    private static EngineMappings mappings(String url) {
        EngineMappings mappings = new EngineMappings();
        mappings.setEnvironment(new MockEnvironment().withProperty("spring.datasource.url", url));
        mappings.postProcessBeanFactory(new DefaultListableBeanFactory());
        return mappings;
    }

    /** By name, the file and the kind of each; a short name that two files have is no statement. */
    private static Map<String, String> statements(Configuration configuration) {
        Map<String, String> found = new TreeMap<>();
        for (Object each : configuration.getMappedStatements()) {
            if (each instanceof MappedStatement statement) {
                found.put(statement.getId(), statement.getResource() + " " + statement.getSqlCommandType());
            }
        }
        return found;
    }
}
