package jom.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.EnvironmentAware;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * The engine's SQL, which it reads out of XML for two seconds or more while it is built. Another thread reads it while
 * Spring makes everything that comes before the engine, so that the application opens sooner.
 */
@Component
class EngineMappings implements BeanFactoryPostProcessor, EnvironmentAware {

    /** The databases that the engine calls by the same names as Spring. Others it reads for by itself. */
    private static final Set<String> KNOWN = Set.of("h2", "mysql");

    private @Nullable FutureTask<Configuration> reading;

    @Override
    public void setEnvironment(org.springframework.core.env.Environment environment) {
        String database = DatabaseDriver.fromJdbcUrl(environment.getProperty("spring.datasource.url"))
                .getId();
        if (KNOWN.contains(database)) {
            reading = new FutureTask<>(() -> read(database));
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (reading != null) {
            Thread reader = new Thread(reading, "engine-mappings");
            reader.setDaemon(true);
            reader.start();
        }
    }

    private static Configuration read(String database) throws IOException {
        Properties properties = new Properties();
        properties.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", database);
        ClassLoader engine = ProcessEngineConfiguration.class.getClassLoader();
        try (InputStream file =
                engine.getResourceAsStream(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE)) {
            Assert.state(file != null, "the engine has no mappings");
            Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
            return new XMLConfigBuilder(text, "", properties).parse();
        }
    }

    /** What the engine would make of them by itself: statements in batches, in transactions that are Spring's. */
    Optional<SqlSessionFactory> over(ProcessEngineConfigurationImpl engine) {
        if (reading == null) {
            return Optional.empty();
        }
        try {
            Configuration read = reading.get();
            read.setEnvironment(new Environment("default", new ManagedTransactionFactory(), engine.getDataSource()));
            read.setDefaultExecutorType(ExecutorType.BATCH);
            return Optional.of(new DefaultSqlSessionFactory(read));
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the engine's mappings could not be read", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
