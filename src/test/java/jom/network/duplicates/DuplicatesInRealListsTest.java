package jom.network.duplicates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jom.TestData;
import jom.network.LegalEntity;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looks for who is twice in a public list of 16,592 organisations, and prints what it finds. */
@Tag("data")
class DuplicatesInRealListsTest {

    private static final int ROWS = 16_592;
    private static final int NAME = 1;
    private static final int COUNTRY = 4;

    @Test
    void findsWhoIsTwiceAmongOrganisationsOfResearchProjects() throws IOException {
        Path file = TestData.require("partners-h2020/organisations.csv.gz");
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        List<Suspect> suspects = new ArrayList<>();
        try (Reader text = new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8);
                CSVParser rows = CSVFormat.RFC4180.parse(text)) {
            rows.stream().skip(1).forEach(row -> {
                OrganisationId id = OrganisationId.next();
                names.put(id, row.get(NAME));
                suspects.add(suspect(id, row.get(NAME), row.get(COUNTRY)));
            });
        }
        assertThat(suspects).hasSize(ROWS);
        long begin = System.nanoTime();
        Map<OrganisationPair, Set<Likeness>> found = DuplicateFinder.among(suspects);
        say("looked through " + suspects.size() + " organisations in " + (System.nanoTime() - begin) / 1_000_000
                + " ms: " + found.size() + " pairs, " + counts(found));
        Stream.of(Likeness.NAME, Likeness.SIMILAR_NAME)
                .flatMap(why -> found.entrySet().stream()
                        .filter(each -> each.getValue().contains(why))
                        .limit(5)
                        .map(each -> why + ": " + names.get(each.getKey().low()) + " | "
                                + names.get(each.getKey().high())))
                .forEach(DuplicatesInRealListsTest::say);
        assertThat(found).isNotEmpty().hasSizeLessThan(ROWS);
        assertThat(found).allSatisfy((pair, why) -> assertThat(why).isNotEmpty());
    }

    private static Map<Likeness, Long> counts(Map<OrganisationPair, Set<Likeness>> found) {
        return found.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(Likeness.class), Collectors.counting()));
    }

    private static Suspect suspect(OrganisationId id, String name, String country) {
        return Suspect.of(id, name, LegalEntity.named(name), country);
    }

    @SuppressWarnings("SystemOut") // the figures are what it is for
    private static void say(String line) {
        System.out.println(line);
    }
}
