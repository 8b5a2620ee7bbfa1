package jom.workflow.course;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.handover.HandoverId;
import jom.portfolio.handover.HandoverView;
import jom.portfolio.handover.StartHandover;

/** The manager of a cast hands over to a successor. */
final class HandingOver extends SubjectCourse<HandingOver> {

    private final Cast cast;
    private final PersonProfile successor;
    private final HandoverId id;

    private HandingOver(Stage stage, Cast cast, PersonProfile successor, HandoverId id, Hand hand) {
        super(stage, id.value(), hand);
        this.cast = cast;
        this.successor = successor;
        this.id = id;
    }

    static HandingOver begun(Stage stage, Cast cast) {
        return begun(stage, cast, LocalDate.parse("2100-03-31"));
    }

    static HandingOver begun(Stage stage, Cast cast, LocalDate lastDay) {
        Locale language = cast.manager().language();
        PersonProfile successor = stage.network.person(language, Set.of(), Role.PPM);
        StartHandover order = new StartHandover(cast.manager().id(), successor.id(), "moves to another team", lastDay);
        HandoverId id = stage.network.as(
                cast.manager(),
                () -> stage.handings
                        .handovers()
                        .start(cast.portfolio(), cast.manager().reader(), order));
        return new HandingOver(stage, cast, successor, id, atTheDesk(stage));
    }

    /** The same, answered by this hand. */
    HandingOver by(Hand other) {
        return new HandingOver(stage, cast, successor, id, other);
    }

    @Override
    HandingOver self() {
        return this;
    }

    HandoverId id() {
        return id;
    }

    PersonProfile leaving() {
        return cast.manager();
    }

    PersonProfile successor() {
        return successor;
    }

    HandoverView now() {
        return stage.handings.desk().get(id);
    }
}
