package jom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jom.JomTest;
import jom.kernel.Identifiers;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.Role;
import jom.platform.IdColumn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AuditHttpTest {

    private static final String STREAMS = "/api/v1/audit/streams";
    private static final String HEADS = "/api/v1/audit/heads";
    private static final String COMPARISONS = "/api/v1/audit/comparisons";

    private final MockMvc http;
    private final ObjectMapper json;
    private final NetworkFixture network;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    AuditHttpTest(
            MockMvc http,
            ObjectMapper json,
            NetworkFixture network,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.http = http;
        this.json = json;
        this.network = network;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private Caller administrator() {
        return new Caller(http, network.person(Role.ADMINISTRATOR));
    }

    private JsonNode read(String url) throws Exception {
        return json.readTree(administrator()
                .read(url)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** The page that starts with a stream, by way of all pages before it. */
    private JsonNode find(String url, OrganisationId id) throws Exception {
        String cursor = "";
        for (int page = 0; page < 10_000; page++) {
            JsonNode read = read(url + "?limit=200&cursor=" + cursor);
            for (JsonNode item : read.path("items")) {
                if (item.path("stream").asText().equals(id.toString())) {
                    return item;
                }
            }
            cursor = read.path("next").asText("");
        }
        throw new AssertionError("not on any page: " + id);
    }

    @Test
    void verifiesOneStreamAndAllOfThem() throws Exception {
        OrganisationId id = network.organisation("software-vendor");
        assertThat(read(STREAMS + "/" + id).path("entries").asLong()).isEqualTo(1);
        assertThat(find(STREAMS, id).path("fault").isNull()).isTrue();
    }

    @Test
    void namesTheFirstFault() throws Exception {
        OrganisationId id = network.organisation("software-vendor");
        String action = "select action from audit_entry where stream_id = ?";
        byte[] stream = IdColumn.bytes(id.value());
        String was = jdbc.queryForObject(action, String.class, (Object) stream);
        change(stream, "forged");
        try {
            for (JsonNode verified : new JsonNode[] {read(STREAMS + "/" + id), find(STREAMS, id)}) {
                assertThat(verified.at("/fault/position").asLong()).isEqualTo(1);
                assertThat(verified.at("/fault/kind").asText()).isEqualTo("CHANGED");
            }
        } finally {
            change(stream, String.valueOf(was));
        }
    }

    private void change(byte[] stream, String action) {
        transaction.executeWithoutResult(
                status -> jdbc.update("update audit_entry set action = ? where stream_id = ?", action, stream));
    }

    @Test
    void comparesWithHeadsThatWereKeptOutside() throws Exception {
        OrganisationId id = network.organisation("software-vendor");
        ObjectNode kept = json.createObjectNode();
        ObjectNode head = kept.putArray("items").addObject();
        head.setAll((ObjectNode) find(HEADS, id));
        administrator()
                .send(post(COMPARISONS), kept.toString())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.faults").isEmpty());
        head.put("position", 2);
        administrator()
                .send(post(COMPARISONS), kept.toString())
                .andExpect(jsonPath("$.faults[0].kind").value("CUT_OFF"))
                .andExpect(jsonPath("$.faults[0].position").value(2));
        head.put("position", 1).put("hash", "0".repeat(64));
        administrator()
                .send(post(COMPARISONS), kept.toString())
                .andExpect(jsonPath("$.faults[0].kind").value("REWRITTEN"));
    }

    @Test
    void refusesWhatIsNoHead() throws Exception {
        String stream = Identifiers.next().toString();
        for (String head : new String[] {
            "{}",
            "{\"stream\": \"" + stream + "\", \"position\": 0, \"hash\": \"" + "0".repeat(64) + "\"}",
            "{\"stream\": \"" + stream + "\", \"position\": 1, \"hash\": \"" + "X".repeat(64) + "\"}",
            "null"
        }) {
            administrator()
                    .send(post(COMPARISONS), "{\"items\": [" + head + "]}")
                    .andExpect(status().isBadRequest());
        }
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        Caller manager = new Caller(http, network.person(Role.PPM, Role.DESIGNER, Role.INTEGRATOR, Role.FINANCE));
        String stream = network.organisation("software-vendor").toString();
        for (String url : new String[] {STREAMS, STREAMS + "/" + stream, HEADS}) {
            manager.read(url).andExpect(status().isForbidden());
        }
        manager.send(post(COMPARISONS), "{\"items\": []}").andExpect(status().isForbidden());
    }

    @Test
    void knowsNoOtherStreamsAndNoOtherCursors() throws Exception {
        administrator().read(STREAMS + "/" + Identifiers.next()).andExpect(status().isNotFound());
        administrator().read(STREAMS + "/nonsense").andExpect(status().isNotFound());
        administrator().read(STREAMS + "?cursor=bm9uc2Vuc2U").andExpect(status().isBadRequest());
        administrator().read(HEADS + "?limit=201").andExpect(status().isBadRequest());
    }
}
