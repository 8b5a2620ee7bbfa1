package jom;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(JomApplication.class);

    @Test
    void modulesUseOnlyWhatTheirPackageInfoAllows() {
        modules.verify();
    }

    @Test
    void drawsTheMapOfTheModules() {
        new Documenter(modules).writeDocumentation();
    }
}
