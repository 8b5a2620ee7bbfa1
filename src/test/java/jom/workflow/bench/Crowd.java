package jom.workflow.bench;

import java.util.List;
import javax.sql.DataSource;
import jom.opportunity.ParticipantRole;
import jom.workflow.bench.Template.Rows;
import jom.workflow.course.Cast;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many other opportunities: three are played while the database is small, and their rows are copied later. */
final class Crowd {

    private static final int COPIES_MAX = 1 << 24;

    private final Cast cast;
    private final Copies copies;
    private final DataSource source;
    private final List<Rows> waiting;
    private final List<Rows> preparing;
    private final List<Rows> finished;

    private Crowd(Cast cast, DataSource source, List<Rows> waiting, List<Rows> preparing, List<Rows> finished) {
        this.cast = cast;
        this.source = source;
        this.copies = new Copies(source);
        this.waiting = waiting;
        this.preparing = preparing;
        this.finished = finished;
    }

    /**
     * Plays the three and keeps their rows.
     *
     * @param partnerShare one in so many of what is prepared is for the same partners
     * @param managerPerMille of what waits for a manager is for the same one
     */
    static Crowd of(Application jom, DataSource source, int partnerShare, int managerPerMille) {
        Cast cast = jom.casts().of("hosting-provider", "software-vendor", "large-account-reseller");
        Contents empty = Contents.of(source);
        jom.stage().takenIn(cast, ParticipantRole.SOLUTION, ParticipantRole.RESALE);
        Contents one = Contents.of(source);
        jom.stage()
                .takenIn(cast, ParticipantRole.SOLUTION, ParticipantRole.RESALE)
                .until("checkHosting");
        Contents two = Contents.of(source);
        jom.stage()
                .takenIn(cast, ParticipantRole.SOLUTION, ParticipantRole.RESALE)
                .toItsEnd();
        Contents three = Contents.of(source);
        return new Crowd(
                cast,
                source,
                Template.between(empty, one, copy -> copy % 1_000 / managerPerMille),
                Template.between(one, two, copy -> copy % partnerShare),
                Template.between(two, three, copy -> copy % COPIES_MAX));
    }

    /** Whose tasks are among them. */
    Cast cast() {
        return cast;
    }

    /** Opportunities of which each partner prepares its part: three open tasks each. */
    void prepare(int number) {
        copies.write(preparing, 1, number);
    }

    void finish(int number) {
        copies.write(finished, 1, number);
    }

    /** Fills up to so many open tasks with opportunities that wait for a manager: one open task each. */
    void fillUpTo(int tasks) {
        copies.write(waiting, 1, Math.max(0, tasks - openTasks()));
    }

    int openTasks() {
        return count("select count(*) from ACT_RU_TASK");
    }

    int running() {
        return count(
                "select count(*) from ACT_HI_PROCINST where SUPER_PROCESS_INSTANCE_ID_ is null and END_TIME_ is null");
    }

    int finished() {
        return count(
                "select count(*) from ACT_HI_PROCINST where SUPER_PROCESS_INSTANCE_ID_ is null and END_TIME_ is not null");
    }

    private int count(String query) {
        return JdbcClient.create(source).sql(query).query(Integer.class).single();
    }
}
