package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.opportunity.ReleaseParticipant;
import jom.opportunity.TeamChanges;
import jom.platform.AuditVerification;
import jom.proposal.JointProposals;
import jom.revenue.LedgerReading;
import jom.revenue.OwnPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets participants leave, and looks at what is left of them. */
@Component
class Leavers {

    private final Stage stage;
    private final TeamChanges team;
    private final LedgerReading ledger;
    private final JointProposals proposals;
    private final AuditVerification verification;
    private final JdbcClient jdbc;

    Leavers(
            Stage stage,
            TeamChanges team,
            LedgerReading ledger,
            JointProposals proposals,
            AuditVerification verification,
            JdbcClient jdbc) {
        this.stage = stage;
        this.team = team;
        this.ledger = ledger;
        this.proposals = proposals;
        this.verification = verification;
        this.jdbc = jdbc;
    }

    void leave(Course course, OrganisationId leaver) {
        leave(course, leaver, version(course, course.cast().originator()), Optional.empty());
    }

    void leave(Course course, OrganisationId leaver, OrganisationId contracting) {
        leave(course, leaver, version(course, leaver), Optional.of(contracting));
    }

    void leave(Course course, OrganisationId leaver, long version, Optional<OrganisationId> contracting) {
        PersonProfile person = person(course, leaver);
        stage.network.as(person, () -> {
            team.release(
                    course.id(),
                    version,
                    person.reader(),
                    new ReleaseParticipant(leaver, "our people are needed elsewhere", contracting));
            return true;
        });
    }

    long version(Course course, OrganisationId reader) {
        return stage.opportunities
                .insideView(course.id(), person(course, reader).reader())
                .version();
    }

    static PersonProfile person(Course course, OrganisationId organisation) {
        return course.cast().person(organisation);
    }

    /** No task in the engine or in our own list, no place in any process that acts for it. */
    void assertNothingIsLeftOf(Course course, OrganisationId leaver) {
        assertThat(course.open()).extracting(open -> open.person()).doesNotContain(person(course, leaver));
        assertThat(stage.engine
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(course.id().toString())
                        .taskCandidateGroupIn(List.of("organisation-" + leaver, "finance-" + leaver))
                        .list())
                .isEmpty();
        assertThat(actingFor(course, leaver)).isEmpty();
        assertThat(jdbc.sql("select count(*) from open_task where business_key = ? and group_id in (?, ?)")
                        .params(course.id().toString(), "organisation-" + leaver, "finance-" + leaver)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Called processes that are its own, all that they have called included. */
    List<String> actingFor(Course course, OrganisationId organisation) {
        return course.instances().stream()
                .map(instance -> instance.getId())
                .filter(instance -> organisation
                        .toString()
                        .equals(stage.engine.getRuntimeService().getVariable(instance, "organisationId")))
                .toList();
    }

    void assertWonWithout(Course course, List<OrganisationId> gone) {
        Paths.assertEnded(course, "endEvent_opportunityWon", "endEvent_revenueSettled");
        List<Money> total = proposals.total(course.id());
        assertThat(total).hasSize(1);
        Money zero = Money.zero(total.get(0).currency());
        assertThat(gone)
                .allSatisfy(
                        leaver -> assertThat(ledger.myPart(course.id(), leaver)).isEmpty());
        assertThat(course.cast().organisations().stream()
                        .flatMap(organisation -> ledger.myPart(course.id(), organisation).stream())
                        .flatMap(part -> part.lines().stream())
                        .map(OwnPart.Line::amount)
                        .reduce(zero, Money::plus))
                .isEqualTo(total.get(0));
        assertThat(verification.faultIn(course.id().value())).isEmpty();
    }
}
