package jom.disclosure;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.Map;
import jom.network.NetworkFixture;
import jom.network.Role;
import org.springframework.stereotype.Component;

/** What managers do to the solution map: here to a cell that no other test looks at. */
@Component
class SolutionMapDeeds implements Deeds {

    private final NetworkFixture network;

    SolutionMapDeeds(NetworkFixture network) {
        this.network = network;
    }

    @Override
    public Map<String, Deed> byDoor() {
        String cell = API + "/solution-maps/other/areas/research-innovation/needs";
        return Map.of(
                "PUT " + API + "/solution-maps/healthcare/areas/patient-care/needs",
                Deed.of(
                                network.person(Role.PPM),
                                () -> put(cell).header(IF_MATCH, FIRST_VERSION),
                                "solutionmap.cellChanged")
                        .sending("{'capabilities': ['research-development', 'training']}")
                        .changing());
    }
}
