package jom.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import jom.JomApplication;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationProfile;
import jom.network.PeopleDirectory;
import jom.network.PersonProfile;
import jom.network.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** On a database of its own, since the content goes into an empty one only. */
@Tag("own-context")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoContentTest {

    private ConfigurableApplicationContext application;

    @BeforeAll
    void startWithDemoContent() {
        application = SpringApplication.run(
                JomApplication.class,
                "--spring.profiles.active=test",
                "--spring.datasource.url=jdbc:h2:mem:demo-content;DB_CLOSE_DELAY=-1",
                // Engines are known to the webapps by name: closing a second "default" would take away the first.
                "--camunda.bpm.process-engine-name=demoContent",
                "--jom.demo=true",
                "--jom.administrator.name=root",
                "--jom.administrator.password=a password of its own",
                "--server.port=0");
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void fillsAnEmptyInstallationWithOnePortfolio() {
        PortfolioProfile portfolio =
                application.getBean(PortfolioDirectory.class).all().get(0);
        assertThat(portfolio.name()).isEqualTo("Healthcare without borders");
        assertThat(portfolio.members()).hasSize(9);
        List<OrganisationProfile> members =
                application.getBean(OrganisationDirectory.class).profiles(portfolio.members());
        assertThat(members).allMatch(member -> member.references() == 1);
        assertThat(members.stream()
                        .flatMap(member -> member.details().offering().partnerTypes().stream())
                        .distinct())
                .hasSize(5);
    }

    @Test
    void letsEverybodySignInWithTheDemoPassword() {
        PeopleDirectory people = application.getBean(PeopleDirectory.class);
        assertThat(DemoCast.signInNames())
                .hasSize(21)
                .allMatch(name -> people.verify(name, DemoCast.PASSWORD).isPresent());
        assertThat(people.withRole(Role.PPM))
                .extracting(PersonProfile::signInName)
                .containsExactly("olivia");
    }

    @Test
    void comesBesideTheAdministratorOfTheConfiguration() {
        assertThat(application.getBean(PeopleDirectory.class).withRole(Role.ADMINISTRATOR))
                .extracting(PersonProfile::signInName)
                .containsExactly("adam", "root");
    }

    @Test
    void addsNothingToAnInstallationThatHasOrganisations() {
        application.getBean(DemoContent.class).seed();
        assertThat(application.getBean(OrganisationDirectory.class).search(null, null, 100))
                .hasSize(9);
    }

    @Test
    void staysOutOfProduction() {
        DemoRefusal refusal = new DemoRefusal(application.getBean(PeopleDirectory.class));
        assertThatIllegalStateException()
                .isThrownBy(() -> refusal.run(new DefaultApplicationArguments()))
                .withMessageContaining("olivia");
    }
}
