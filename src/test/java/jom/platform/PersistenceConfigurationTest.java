package jom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jom.JomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

@JomTest
class PersistenceConfigurationTest {

    @Test
    void mappingIsReadOnAThreadOfItsOwn(@Autowired LocalContainerEntityManagerFactoryBean factory) {
        assertThat(factory.getBootstrapExecutor()).isNotNull();
    }
}
