package jom.workflow.course;

import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.connections.OrganisationPair;
import jom.portfolio.introduction.IntroduceTwo;
import jom.portfolio.introduction.IntroductionFigures;
import jom.portfolio.introduction.IntroductionId;
import jom.portfolio.introduction.IntroductionView;
import jom.portfolio.introduction.SeenIntroduction;

/** The manager of a cast introduces its first two organisations. */
final class Introducing extends SubjectCourse<Introducing> {

    static final String YES = "{'meeting': 'yes', 'words': 'We need your nurses'}";
    static final String NOT_NOW = "{'meeting': 'notNow', 'words': 'We are being sold'}";

    private final Cast cast;
    private final IntroductionId id;

    private Introducing(Stage stage, Cast cast, IntroductionId id, Hand hand) {
        super(stage, id.value(), hand);
        this.cast = cast;
        this.id = id;
    }

    static Introducing begun(Stage stage, Cast cast) {
        IntroduceTwo order = new IntroduceTwo(cast.originator(), cast.partner(1), "Your clinics, their software");
        IntroductionId id = stage.network.as(
                cast.manager(),
                () -> stage.introducings
                        .introductions()
                        .start(cast.portfolio(), cast.manager().reader(), order));
        return new Introducing(stage, cast, id, atTheDesk(stage));
    }

    /** The same, answered by this hand. */
    Introducing by(Hand other) {
        return new Introducing(stage, cast, id, other);
    }

    @Override
    Introducing self() {
        return this;
    }

    IntroductionId id() {
        return id;
    }

    PersonProfile manager() {
        return cast.manager();
    }

    PersonProfile one() {
        return cast.person(cast.originator());
    }

    PersonProfile other() {
        return cast.person(cast.partner(1));
    }

    Introducing answerOne(String answer) {
        return answer(one(), "meetOrganisation", answer);
    }

    SeenIntroduction seenByOne() {
        return seenBy(cast.originator());
    }

    SeenIntroduction seenByOther() {
        return seenBy(cast.partner(1));
    }

    Introducing bothWantIt() {
        return answer(one(), "meetOrganisation", YES)
                .answer(other(), "meetOrganisation", YES.replace("your nurses", "somebody like you"));
    }

    IntroductionView now() {
        return stage.introducings.desk().get(id);
    }

    private SeenIntroduction seenBy(OrganisationId organisation) {
        return stage.introducings.desk().seen(id, organisation);
    }

    SeenIntroduction.Standing standingOfOne() {
        return seenByOne().standing();
    }

    SeenIntroduction.Standing standingOfOther() {
        return seenByOther().standing();
    }

    boolean areConnected() {
        return stage.introducings.agreed().areConnected(OrganisationPair.of(cast.originator(), cast.partner(1)));
    }

    IntroductionFigures figures() {
        return stage.introducings.desk().figures(cast.portfolio(), manager().reader());
    }
}
