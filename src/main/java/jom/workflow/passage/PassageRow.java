package jom.workflow.passage;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import jom.kernel.Identifiers;
import jom.platform.IdColumn;

/** How a passage lies in its table. */
final class PassageRow {

    static final String TABLE = "passage";

    static final String COLUMNS =
            "id, kind, business_key, instance_id, workflow_of, definition_id, element, way, facts, passed_at";

    /** What lies beyond is left out: a model of somebody's own may ask for very much. */
    private static final int FACTS_LENGTH_MAX = 1_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private PassageRow() {}

    static void bind(PreparedStatement row, int before, Passage passage) throws SQLException {
        row.setBytes(before + 1, IdColumn.bytes(Identifiers.next()));
        row.setString(before + 2, passage.kind().name());
        row.setString(before + 3, passage.businessKey());
        row.setString(before + 4, passage.instance());
        row.setString(before + 5, passage.workflowOf());
        row.setString(before + 6, passage.definition());
        row.setString(before + 7, passage.element());
        row.setString(before + 8, passage.way());
        row.setString(before + 9, written(passage.facts()));
        row.setObject(before + 10, LocalDateTime.ofInstant(passage.at(), UTC));
    }

    static Passage read(ResultSet row, int number) throws SQLException {
        return new Passage(
                Passage.Kind.valueOf(row.getString("kind")),
                row.getString("business_key"),
                row.getString("instance_id"),
                row.getString("workflow_of"),
                row.getString("definition_id"),
                row.getString("element"),
                row.getString("way"),
                facts(row.getString("facts")),
                row.getObject("passed_at", LocalDateTime.class).toInstant(UTC));
    }

    private static String written(Map<String, Object> facts) {
        TreeMap<String, Object> kept = new TreeMap<>(facts);
        String text = json(kept);
        while (text.length() > FACTS_LENGTH_MAX) {
            kept.pollLastEntry();
            text = json(kept);
        }
        return text;
    }

    private static String json(Map<String, Object> facts) {
        try {
            return facts.isEmpty() ? "{}" : JSON.writeValueAsString(facts);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("facts of gateways are flat: " + facts.keySet(), unwritable);
        }
    }

    private static Map<String, Object> facts(String json) {
        try {
            return JSON.readValue(json, FACTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the facts of a passage are unreadable", unreadable);
        }
    }
}
