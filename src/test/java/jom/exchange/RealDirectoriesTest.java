package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.JomApplication;
import jom.TestDatabase;
import jom.exchange.RealDirectory.Entry;
import jom.network.ExternalKey;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.connections.OrganisationPair;
import jom.network.duplicates.DuplicateDecision;
import jom.network.duplicates.Duplicates;
import jom.network.duplicates.Likeness;
import jom.network.duplicates.SuspectedDuplicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * Public directories are imported as they were published. Each figure is counted here in the file, by rules that are
 * written down here once more. On a database of its own, which would be too full for other tests.
 */
@Tag("data")
@Tag("own-context")
@Tag("database")
@SpringBootTest(classes = JomApplication.class, properties = "camunda.bpm.process-engine-name=realDirectories")
@ActiveProfiles(resolver = TestDatabase.class)
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RealDirectoriesTest {

    private static final ImportOptions GOOD_ROWS = new ImportOptions(ImportMode.GOOD_ROWS, false);

    /** More than these with one web domain do not share an organisation but somebody who lets pages. */
    private static final int SHARED_MAX = 20;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@-].*", Pattern.DOTALL);

    private final OrganisationImport imports;
    private final OrganisationDirectory directory;
    private final Duplicates duplicates;
    private final NetworkFixture network;
    private final PersonProfile administrator;
    private final String source = NetworkFixture.unique("real");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    RealDirectoriesTest(
            OrganisationImport imports,
            OrganisationDirectory directory,
            Duplicates duplicates,
            NetworkFixture network) {
        this.imports = imports;
        this.directory = directory;
        this.duplicates = duplicates;
        this.network = network;
        this.administrator = network.person(Role.ADMINISTRATOR);
    }

    private ImportReport imported(RealDirectory real) throws IOException {
        Path file = folder.resolve(real.source() + ".csv");
        Files.writeString(file, real.csv(), UTF_8);
        return network.as(administrator, () -> imports.run(file, administrator.reader(), GOOD_ROWS));
    }

    /** Imports it twice and checks both reports. */
    private void importTwice(RealDirectory real) throws IOException {
        ImportReport first = imported(real);
        int rows = real.entries().size();
        assertThat(first.rows()).isEqualTo(rows);
        assertThat(first.imported()).isEqualTo(real.complete());
        assertThat(first.refused()).isEqualTo(rows - real.complete());
        assertThat(first.updated() + first.unchanged()).isZero();
        assertThat(first.refusals()).allSatisfy(refusal -> {
            Entry entry = real.entries().get((int) refusal.line() - 2);
            assertThat(entry.isComplete()).isFalse();
            assertThat(refusal.column()).contains(entry.key().isEmpty() ? "key" : "home");
        });
        assertThat(first.doubtful()).isEqualTo(dirty(real));
        for (ImportReport.Doubt doubt : first.doubts()) {
            Entry entry = real.entries().get((int) doubt.line() - 2);
            assertThat(directory
                            .byKey(new ExternalKey(real.source(), entry.key()))
                            .orElseThrow()
                            .name())
                    .as("kept as it was")
                    .isEqualTo(entry.name().strip());
        }
        ImportReport again = imported(real);
        assertThat(again.unchanged()).isEqualTo(real.complete());
        assertThat(again.imported() + again.updated()).as("changes nothing").isZero();
        say("%s: rows %d, imported %d, refused %d, doubtful cells %d"
                .formatted(real.source(), rows, first.imported(), first.refused(), first.doubtful()));
    }

    private static long dirty(RealDirectory real) {
        return real.entries().stream()
                .filter(Entry::isComplete)
                .flatMap(entry -> Stream.of(entry.key(), entry.name(), entry.home(), entry.webDomain()))
                .filter(RealDirectoriesTest::isDirty)
                .count();
    }

    private static boolean isDirty(String cell) {
        return cell.indexOf('\uFFFD') >= 0
                || CONTROL.matcher(cell).find()
                || FORMULA.matcher(cell).matches()
                || wasReadAs(cell, "x-MacRoman")
                || wasReadAs(cell, "windows-1252");
    }

    /** Whether all of it is UTF-8 once it is written in that encoding again. */
    private static boolean wasReadAs(String cell, String encoding) {
        if (cell.chars().allMatch(unit -> unit < 0x80)) {
            return false;
        }
        try {
            ByteBuffer bytes = Charset.forName(encoding).newEncoder().encode(CharBuffer.wrap(cell));
            return !UTF_8.newDecoder().decode(bytes).toString().equals(cell);
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    @Test
    void researchersAreImportedAtScale() throws IOException {
        importTwice(RealDirectory.h2020(source));
    }

    @Test
    void whoIsInTwoDirectoriesIsSuspectedAndBecomesOne() throws IOException {
        RealDirectory oasis = RealDirectory.oasis(source + "oasis");
        RealDirectory cncf = RealDirectory.cncf(source + "cncf");
        importTwice(oasis);
        importTwice(cncf);
        duplicates.search();
        Set<OrganisationPair> twice = twice(oasis, cncf);
        assertThat(twice).isNotEmpty();
        say("in both directories: " + twice.size());
        Map<OrganisationId, String> sources = new HashMap<>();
        ids(oasis).values().forEach(id -> sources.put(id, oasis.source()));
        ids(cncf).values().forEach(id -> sources.put(id, cncf.source()));
        Set<OrganisationPair> found = new HashSet<>();
        for (OrganisationPair pair : twice) {
            SuspectedDuplicate suspected = duplicates.get(pair);
            assertThat(suspected.likenesses()).contains(Likeness.WEB_DOMAIN);
            assertThat(Set.of(sources.get(pair.low()), sources.get(pair.high())))
                    .hasSize(2);
            duplicates.decide(
                    pair,
                    suspected.version(),
                    new DuplicateDecision(true, null, "The same web domain"),
                    administrator.reader());
            found.add(pair);
        }
        assertThat(found).hasSameSizeAs(twice);
        for (RealDirectory each : List.of(cncf, oasis, cncf)) {
            ImportReport report = imported(each);
            assertThat(report.unchanged()).as(each.source()).isEqualTo(each.complete());
            assertThat(report.imported() + report.updated()).isZero();
        }
        for (OrganisationPair pair : twice) {
            assertThat(directory.get(pair.high()).id())
                    .isEqualTo(directory.get(pair.low()).id());
        }
    }

    private Map<Entry, OrganisationId> ids(RealDirectory real) {
        return real.entries().stream()
                .filter(Entry::isComplete)
                .collect(Collectors.toMap(
                        entry -> entry,
                        entry -> directory
                                .byKey(new ExternalKey(real.source(), entry.key()))
                                .orElseThrow()
                                .id()));
    }

    /** Whoever has the web domain of somebody in the other directory. */
    private Set<OrganisationPair> twice(RealDirectory one, RealDirectory other) {
        Map<Entry, OrganisationId> mine = ids(one);
        Map<Entry, OrganisationId> theirs = ids(other);
        Map<String, Long> shared = Stream.concat(mine.keySet().stream(), theirs.keySet().stream())
                .collect(Collectors.groupingBy(Entry::domain, Collectors.counting()));
        Set<OrganisationPair> pairs = new HashSet<>();
        mine.forEach((entry, id) -> theirs.forEach((candidate, otherId) -> {
            if (!entry.domain().isEmpty()
                    && entry.domain().equals(candidate.domain())
                    && shared.getOrDefault(entry.domain(), 0L) <= SHARED_MAX) {
                pairs.add(OrganisationPair.of(id, otherId));
            }
        }));
        return pairs;
    }

    @SuppressWarnings("SystemOut") // the figures are what it is for
    private static void say(String line) {
        System.out.println("say " + line);
    }
}
