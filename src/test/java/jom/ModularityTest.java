package jom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(JomApplication.class);

    @Test
    void modulesUseOnlyWhatTheirPackageInfoAllows() {
        modules.verify();
    }

    /** The same check over three small worlds of modules, each with one breach. */
    @ParameterizedTest
    @CsvSource({
        "breach.undeclared, Module 'buyer' depends on module 'seller'",
        "breach.inner, Module 'buyer' depends on non-exposed type breach.inner.seller.cellar.Secret",
        "breach.circle, Cycle detected",
    })
    void theCheckFindsABreachAndNothingElse(String world, String violation) {
        assertThat(ApplicationModules.of(world, anywhere -> true)
                        .detectViolations()
                        .getMessages())
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message).startsWith(violation));
    }

    @Test
    void drawsTheMapOfTheModules() {
        new Documenter(modules).writeDocumentation();
    }
}
