package jom.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import jom.AuditedSince;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.platform.Actor;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every door of the API through which something is written: who did what to which thing is in the audit trail afterwards, and
 * nothing is there of what was refused. A door that is new needs a deed here.
 */
@JomTest
class AuditedDoorsTest {

    /** Doors that rightly leave nothing behind, and why. */
    private static final Map<String, String> SILENT = Map.of(
            "POST /api/v1/audit/comparisons", "asks whether the trail is what it was; nothing is changed",
            "POST /api/v1/tasks/{task}/claim", "nothing is done to the opportunity yet; who completes the task is kept",
            "DELETE /api/v1/tasks/{task}/claim", "as above",
            "POST /api/v1/matching-weights/trials", "tries weights; nothing is kept",
            "POST /api/v1/split-agreements/{opportunity}/trials", "tries a split; nothing is kept",
            "POST /api/v1/migrations/{deployment}/steps",
                    "here no instance is running; MigrationsTest looks at what is kept of each that is moved");

    private final EveryDoor doors;
    private final List<Deeds> deeds;
    private final NetworkFixture network;
    private final MockMvc http;
    private final JdbcTemplate jdbc;
    private final AuditTrail trail;
    private final ObjectMapper json;

    @Autowired
    AuditedDoorsTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            List<Deeds> deeds,
            NetworkFixture network,
            MockMvc http,
            JdbcTemplate jdbc,
            AuditTrail trail,
            ObjectMapper json) {
        this.doors = new EveryDoor(mappings);
        this.deeds = deeds;
        this.network = network;
        this.http = http;
        this.jdbc = jdbc;
        this.trail = trail;
        this.json = json;
    }

    /** Weights count for the whole network, and so for whatever test comes next. */
    @AfterAll
    static void takeBackWeights(@Autowired MatchingDeeds deeds) {
        deeds.takeBack();
    }

    private Map<String, Deed> all() {
        Map<String, Deed> all = new TreeMap<>();
        deeds.forEach(some -> all.putAll(some.byDoor()));
        assertThat(all.keySet()).isEqualTo(doors.writing());
        return all;
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    @TestFactory
    Stream<DynamicTest> whatIsDoneIsKeptAndWhatIsRefusedIsNot() {
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        return all().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(), () -> assertKeptOnceDone(each.getKey(), each.getValue(), stranger)));
    }

    private void assertKeptOnceDone(String door, Deed deed, PersonProfile stranger) throws Exception {
        assertLeavesNothing(door, deed.askedBy(stranger));
        if (deed.body().isPresent()) {
            assertLeavesNothing(door, deed.askedWith("{\"unheardOf\": 1}"));
        }
        assertKept(door, deed);
        AuditedSince again = AuditedSince.now(jdbc, trail);
        if (answer(deed.asked()).getStatus() >= 400) {
            assertThat(again.entries()).as(door).isEmpty();
        }
    }

    private void assertLeavesNothing(String door, RequestBuilder request) throws Exception {
        AuditedSince before = AuditedSince.now(jdbc, trail);
        MockHttpServletResponse refusal = answer(request);
        assertThat(refusal.getStatus())
                .as(door + " " + refusal.getContentAsString())
                .isBetween(400, 499);
        assertThat(before.entries()).as(door).isEmpty();
    }

    private void assertKept(String door, Deed deed) throws Exception {
        AuditedSince before = AuditedSince.now(jdbc, trail);
        MockHttpServletResponse done = answer(deed.asked());
        assertThat(done.getStatus()).as(door + " " + done.getContentAsString()).isBetween(200, 299);
        List<AuditEntry> kept = before.entries();
        if (SILENT.containsKey(door)) {
            assertThat(kept).as(door).isEmpty();
            return;
        }
        Actor actor = new Actor(deed.who().id().value(), deed.who().signInName());
        assertThat(kept).as(door).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo(actor);
            assertThat(entry.action()).matches("[a-z]+\\.[a-zA-Z]+");
        });
        assertThat(kept).as(door).extracting(AuditEntry::action).containsAll(deed.actions());
        subject(deed, done)
                .ifPresent(id -> assertThat(kept)
                        .as(door)
                        .filteredOn(entry -> deed.actions().contains(entry.action()))
                        .extracting(AuditEntry::stream)
                        .contains(id));
        if (deed.changes()) {
            assertThat(kept).as(door).anyMatch(this::tellsWhatWasBefore);
        }
    }

    /** The thing itself, or what was made of it. */
    private static Optional<UUID> subject(Deed deed, MockHttpServletResponse done) {
        return deed.subject()
                .or(() -> Optional.ofNullable(done.getHeader("Location"))
                        .map(address -> address.substring(address.lastIndexOf('/') + 1)))
                .map(UUID::fromString);
    }

    private boolean tellsWhatWasBefore(AuditEntry entry) {
        try {
            JsonNode changes = json.readTree(entry.changes());
            return !changes.path("before").isEmpty() && !changes.path("before").equals(changes.path("after"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
