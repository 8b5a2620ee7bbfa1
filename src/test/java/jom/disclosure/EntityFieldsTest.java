package jom.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.JomTest;
import jom.StoredRows;
import jom.workflow.Contracts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Nobody sets what is not asked for: the name of every field that any table has is sent along with what is right, at each door
 * that takes JSON and in each object there. It is refused by its name, and nothing is stored.
 */
@JomTest
class EntityFieldsTest {

    /** The contract of the task that is completed, and its door. */
    private static final String CONTRACT = "confirmRegistration";

    private static final String COMPLETION = "POST /api/v1/tasks/{task}/completion";

    private final List<Deeds> deeds;
    private final Map<String, Class<?>> bodies;
    private final Set<String> fields;
    private final Contracts contracts;
    private final MockMvc http;
    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    @Autowired
    EntityFieldsTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            EntityManagerFactory entities,
            List<Deeds> deeds,
            Contracts contracts,
            MockMvc http,
            JdbcTemplate jdbc,
            ObjectMapper json) {
        this.bodies = new EveryDoor(mappings).bodies();
        this.fields = Stream.concat(
                        entities.getMetamodel().getEntities().stream(),
                        entities.getMetamodel().getEmbeddables().stream())
                .flatMap(type -> type.getAttributes().stream())
                .map(attribute -> attribute.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        this.deeds = deeds;
        this.contracts = contracts;
        this.http = http;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Weights count for the whole network, and so for whatever test comes next. */
    @AfterAll
    static void takeBackWeights(@Autowired MatchingDeeds deeds) {
        deeds.takeBack();
    }

    @TestFactory
    Stream<DynamicTest> areRefusedByTheirName() {
        assertThat(fields).contains("id", "version", "stage").hasSizeGreaterThan(60);
        Map<String, Deed> all = new TreeMap<>();
        deeds.forEach(some -> all.putAll(some.byDoor()));
        return all.entrySet().stream()
                .filter(each -> each.getValue().body().isPresent())
                .map(each ->
                        DynamicTest.dynamicTest(each.getKey(), () -> assertRefused(each.getKey(), each.getValue())));
    }

    private void assertRefused(String door, Deed deed) throws Exception {
        ObjectNode right = (ObjectNode) json.readTree(deed.body().orElseThrow());
        StoredRows before = StoredRows.of(jdbc);
        for (Place place : places(door, right)) {
            for (String field : fields) {
                if (!place.known().contains(field)) {
                    String path = place.path().isEmpty() ? field : place.path() + "." + field;
                    MockHttpServletResponse refusal = http.perform(deed.askedWith(with(right, place, field)))
                            .andReturn()
                            .getResponse();
                    assertThat(refusal.getStatus()).as(door + " " + path).isEqualTo(400);
                    assertThat(json.readTree(refusal.getContentAsString()).at("/errors/0/field"))
                            .as(door)
                            .hasToString("\"" + path + "\"");
                }
            }
        }
        before.assertUnchanged();
    }

    /** An object in a body, and the fields it may have. */
    private record Place(String path, Set<String> known) {}

    private List<Place> places(String door, ObjectNode body) {
        if (door.equals(COMPLETION)) {
            return List.of(new Place("", answers()));
        }
        List<Place> places = new ArrayList<>();
        add(places, "", body, bodies.get(door));
        assertThat(places).as(door).isNotEmpty();
        return places;
    }

    private Set<String> answers() {
        return contracts.published().stream()
                .filter(contract -> contract.name().equals(CONTRACT))
                .flatMap(contract -> contract.answers().path("properties").properties().stream())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void add(List<Place> places, String path, JsonNode body, @Nullable Class<?> type) {
        RecordComponent @Nullable [] components = type == null ? null : type.getRecordComponents();
        if (components == null || !body.isObject()) {
            return;
        }
        places.add(new Place(
                path, Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet())));
        for (RecordComponent component : components) {
            String inner = path.isEmpty() ? component.getName() : path + "." + component.getName();
            add(places, inner, body.path(component.getName()), component.getType());
        }
    }

    private static String with(ObjectNode right, Place place, String field) {
        ObjectNode wrong = right.deepCopy();
        ObjectNode at = Optional.of(place.path())
                .filter(path -> !path.isEmpty())
                .map(path -> (ObjectNode) wrong.at("/" + path.replace('.', '/')))
                .orElse(wrong);
        at.put(field, "x");
        return wrong.toString();
    }
}
