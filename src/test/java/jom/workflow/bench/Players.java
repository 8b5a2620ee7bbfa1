package jom.workflow.bench;

import java.util.List;
import javax.sql.DataSource;

/** Who plays, and on which databases. */
record Players(
        BareEngine full,
        BareEngine activity,
        ServicePlayer services,
        RestPlayer rest,
        DataSource database,
        DataSource fullDatabase) {

    List<Player> all() {
        return List.of(full, activity, services, rest);
    }
}
