package jom.workflow.passage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What processes went past. Whether the reader may know is for the caller to decide. */
@Component
public class Passages {

    private final JdbcClient jdbc;

    Passages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all instances about this business key, in the order in which it happened. */
    public List<Passage> about(String businessKey) {
        return jdbc.sql("select * from " + PassageRow.TABLE + " where business_key = ? order by id")
                .param(businessKey)
                .query(PassageRow::read)
                .list();
    }
}
