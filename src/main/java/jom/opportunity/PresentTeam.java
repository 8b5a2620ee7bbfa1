package jom.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.platform.IdColumn;
import jom.platform.Once;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Everybody who takes part in an opportunity at present. Modules ask for it in turn while one command is carried out; it is
 * read once for all of them.
 */
@Component
class PresentTeam {

    private static final String ACTIVE = "select organisation_id, roles, partner_type from opportunity_participant"
            + " where opportunity_id = ? and status = '" + ParticipantStatus.ACTIVE.name()
            + "' order by joined_at, organisation_id";

    private final Participants participants;
    private final JdbcTemplate jdbc;
    private final Once once;

    PresentTeam(Participants participants, JdbcTemplate jdbc, Once once) {
        this.participants = participants;
        this.jdbc = jdbc;
        this.once = once;
    }

    private record Of(OpportunityId opportunity) {}

    /** In the order in which they joined; the originator is the first. */
    List<ParticipantFacts> of(OpportunityId opportunity) {
        return once.read(
                new Of(opportunity),
                () -> jdbc.query(ACTIVE, PresentTeam::read, (Object) IdColumn.bytes(opportunity.value())));
    }

    private static ParticipantFacts read(ResultSet row, int number) throws SQLException {
        return new ParticipantFacts(
                new OrganisationId(IdColumn.uuid(row.getBytes(1))),
                Columns.roles(row.getString(2)),
                new PartnerType(row.getString(3)),
                ParticipantStatus.ACTIVE);
    }

    /** Somebody joined or made way; it is written at once, so that whoever asks next is told. */
    void changed(OpportunityId opportunity) {
        participants.flush();
        once.forget(new Of(opportunity));
    }
}
