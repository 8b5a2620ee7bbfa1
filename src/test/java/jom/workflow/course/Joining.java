package jom.workflow.course;

import java.util.Locale;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.onboarding.Contact;
import jom.network.onboarding.OnboardingView;
import jom.network.onboarding.StartOnboarding;

/** An organisation joins, let in by the manager of a cast. */
final class Joining extends SubjectCourse<Joining> {

    static final String ORGANISATION = "{'legalName': 'Fabrikam AG', 'registrationNumber': 'CHE-1.2.3', 'webDomain':"
            + " 'fabrikam.example', 'home': 'CH', 'territories': ['CH', 'AT']}";
    static final String OFFERING = "{'capabilities': ['software-development'], 'industries': ['healthcare']}";
    static final String NO_REFERENCES = "{'references': []}";
    static final String ONE_REFERENCE = "{'references': [{'customer': 'Spital Chur', 'industry': 'healthcare',"
            + " 'country': 'CH', 'year': 2023, 'contact': 'Ms Caduff, head of IT',"
            + " 'evidence': 'spital.example/story'}]}";

    private final Cast cast;
    private final OrganisationId id;

    private Joining(Stage stage, Cast cast, OrganisationId id, Hand hand) {
        super(stage, id.value(), hand);
        this.cast = cast;
        this.id = id;
    }

    static Joining begun(Stage stage, Cast cast) {
        Locale language = cast.manager().language();
        Contact contact = new Contact(
                NetworkFixture.unique("contact"), NetworkFixture.PASSWORD, "Con Tact", "c@example.com", language);
        StartOnboarding order = new StartOnboarding(
                NetworkFixture.details(NetworkFixture.unique("Joining"), "software-vendor"), contact, null);
        OrganisationId id = stage.network.as(
                cast.manager(),
                () -> stage.joinings.onboardings().start(order, cast.manager().reader()));
        return new Joining(stage, cast, id, atTheDesk(stage));
    }

    /** The same, answered by this hand. */
    Joining by(Hand other) {
        return new Joining(stage, cast, id, other);
    }

    @Override
    Joining self() {
        return this;
    }

    OrganisationId id() {
        return id;
    }

    PersonProfile manager() {
        return cast.manager();
    }

    PersonProfile newcomer() {
        return stage.joinings.people().get(now().contact());
    }

    OnboardingView now() {
        return stage.joinings.desk().get(id);
    }

    /** Everything is told and handed in, with these references. */
    Joining told(String references) {
        return answer(newcomer(), "describeOrganisation", ORGANISATION)
                .answer(newcomer(), "describeOffering", OFFERING)
                .answer(newcomer(), "nameReferences", references);
    }

    /** The next round: something else, and a reference. */
    Joining toldMore() {
        return answer(newcomer(), "describeOrganisation", ORGANISATION.replace("CHE-1.2.3", "CHE-4.5.6"))
                .answer(newcomer(), "describeOffering", OFFERING.replace("['healthcare']", "[]"))
                .answer(newcomer(), "nameReferences", ONE_REFERENCE);
    }

    /** The manager decides on what is told now. */
    Joining decided(String decision, String more) {
        String described = shown(manager()).path("described").asText();
        return answer(
                manager(),
                "verifyOrganisation",
                "{'decision': '" + decision + "', 'described': '" + described + "'" + more + "}");
    }
}
