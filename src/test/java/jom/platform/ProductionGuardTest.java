package jom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ProductionGuardTest {

    private static MockEnvironment sound() {
        return new MockEnvironment()
                .withProperty("jom.demo", "false")
                .withProperty("spring.datasource.url", "jdbc:mysql://database/jom")
                .withProperty("spring.datasource.password", "a long one of its own");
    }

    @Test
    void letsASoundConfigurationStart() {
        assertThat(ProductionGuard.reasons(sound())).isEmpty();
    }

    @Test
    void refusesDemoContent() {
        assertThat(ProductionGuard.reasons(sound().withProperty("jom.demo", "true")))
                .singleElement()
                .asString()
                .contains("jom.demo");
    }

    @Test
    void refusesH2() {
        assertThat(ProductionGuard.reasons(sound().withProperty("spring.datasource.url", "jdbc:h2:file:./.data/jom")))
                .singleElement()
                .asString()
                .contains("H2");
    }

    @Test
    void refusesDefaultPasswords() {
        assertThat(ProductionGuard.reasons(sound().withProperty("spring.datasource.password", "")))
                .hasSize(1);
        assertThat(ProductionGuard.reasons(sound().withProperty("spring.datasource.password", "Root")))
                .hasSize(1);
        assertThat(ProductionGuard.reasons(sound().withProperty("jom.administrator.password", "changeme")))
                .hasSize(1);
    }
}
