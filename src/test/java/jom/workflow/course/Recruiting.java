package jom.workflow.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import jom.network.Capability;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.PersonProfile;
import jom.network.Territory;
import jom.portfolio.recruiting.OpenRecruiting;
import jom.portfolio.recruiting.RecruitingId;
import jom.portfolio.recruiting.RecruitingView;
import jom.solutionmap.Cell;
import jom.solutionmap.CellNeeds;

/** The manager of a cast looks for a partner where nobody of the cast has all that a cell takes. */
final class Recruiting extends SubjectCourse<Recruiting> {

    static final LocalDate DAY = LocalDate.parse("2100-03-31");

    private final Cast cast;
    private final RecruitingId id;

    private Recruiting(Stage stage, Cast cast, RecruitingId id, Hand hand) {
        super(stage, id.value(), hand);
        this.cast = cast;
        this.id = id;
    }

    /** Of the shipped map; the first cell that nobody of a cast covers. */
    static CellNeeds gap(Stage stage, Cast cast) {
        Set<Capability> able =
                stage.organisations.get(cast.originator()).details().offering().capabilities();
        return stage.recruiters.map().wanted().values().stream()
                .filter(needs -> !able.containsAll(needs.capabilities()))
                .min(Comparator.comparing(CellNeeds::cell))
                .orElseThrow();
    }

    static Recruiting begun(Stage stage, Cast cast) {
        return begun(stage, cast, Set.of());
    }

    static Recruiting begun(Stage stage, Cast cast, Set<Territory> territories) {
        CellNeeds gap = gap(stage, cast);
        OpenRecruiting order = new OpenRecruiting(
                gap.cell(), gap.capabilities(), territories, cast.manager().id(), DAY);
        return new Recruiting(stage, cast, start(stage, cast, order), atTheDesk(stage));
    }

    static RecruitingId start(Stage stage, Cast cast, OpenRecruiting order) {
        return stage.network.as(
                cast.manager(),
                () -> stage.recruiters
                        .recruitings()
                        .start(cast.portfolio(), cast.manager().reader(), order));
    }

    /** The same, answered by this hand. */
    Recruiting by(Hand other) {
        return new Recruiting(stage, cast, id, other);
    }

    @Override
    Recruiting self() {
        return this;
    }

    RecruitingId id() {
        return id;
    }

    PersonProfile manager() {
        return cast.manager();
    }

    Cell cell() {
        return now().cell();
    }

    RecruitingView now() {
        return stage.recruiters.desk().get(id);
    }

    /** A member can do what is sought from now on. */
    Recruiting learns(OrganisationId member) {
        OrganisationProfile profile = stage.organisations.get(member);
        OrganisationDetails before = profile.details();
        Offering offering = before.offering();
        Set<Capability> able = new HashSet<>(offering.capabilities());
        able.addAll(stage.recruiters.map().needs(cell()).capabilities());
        stage.recruiters
                .registry()
                .update(
                        member,
                        profile.version(),
                        new OrganisationDetails(
                                before.name(),
                                before.legalEntity(),
                                before.home(),
                                before.timeZone(),
                                new Offering(
                                        offering.partnerTypes(), able, offering.industries(), offering.territories())));
        return this;
    }
}
