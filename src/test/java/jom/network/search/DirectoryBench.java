package jom.network.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jom.JomApplication;
import jom.TestDatabase;
import jom.network.Capability;
import jom.network.ExternalKey;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationsInBulk;
import jom.network.PartnerType;
import jom.network.PartnerTypes;
import jom.network.RegisterOrganisation;
import jom.network.Taxonomies;
import jom.network.Term;
import jom.network.Territory;
import jom.workflow.bench.BenchDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures how long the directory takes with many organisations. Not among the benchmarks that run unasked. */
@Tag("bench")
@SpringBootTest(
        classes = JomApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jom.test.coverage=false", "logging.level.root=warn"})
@ActiveProfiles(resolver = TestDatabase.class)
@ContextConfiguration(initializers = {TestDatabase.class, BenchDatabase.class})
class DirectoryBench {

    private static final int ORGANISATIONS = Integer.getInteger("bench.organisations", 20_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
    private static final int PORTION = 500;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final String[] WORDS =
            ("north south data cloud systems partner digital werke bau medi tech info soft"
                            + " logistik energie consult networks solutions müller schmidt weber dupont rossi novák")
                    .split(" ");

    private final OrganisationSearch search;
    private final OrganisationsInBulk bulk;
    private final TransactionTemplate transaction;
    private final List<String> capabilities;
    private final List<String> industries;
    private final List<String> types;
    private final Random random = new Random(20_000);

    @Autowired
    DirectoryBench(
            OrganisationSearch search,
            OrganisationsInBulk bulk,
            TransactionTemplate transaction,
            Taxonomies taxonomies,
            PartnerTypes types) {
        this.search = search;
        this.bulk = bulk;
        this.transaction = transaction;
        this.capabilities =
                taxonomies.capabilities(Locale.ENGLISH).stream().map(Term::code).toList();
        this.industries =
                taxonomies.industries(Locale.ENGLISH).stream().map(Term::code).toList();
        this.types = types.all().stream().map(type -> type.type().key()).toList();
    }

    private record Question(OrganisationQuery query, OrganisationOrder order, int offset) {}

    @Test
    void measures() throws IOException {
        for (int first = 0; first < ORGANISATIONS; first += PORTION) {
            int from = first;
            transaction.executeWithoutResult(status -> {
                IntStream.range(from, Math.min(ORGANISATIONS, from + PORTION))
                        .forEach(number -> bulk.register(
                                new RegisterOrganisation(details(number), new ExternalKey("bench", "d" + number))));
                bulk.write();
            });
        }
        List<String> lines = new ArrayList<>();
        lines.add("## Directory with " + ORGANISATIONS + " organisations on " + BenchDatabase.name()
                + ", milliseconds: median and slowest of " + ROUNDS
                + ", then the median of the processor time of this JVM's thread");
        questions().forEach((name, question) -> {
            long[] page = times(() -> search.find(question.query(), question.order(), question.offset(), 20));
            long[] counts = times(() -> search.counts(question.query()));
            int total = search.counts(question.query()).total();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-40s found %6d  page %6.1f %6.1f cpu %6.1f  facets %6.1f %6.1f cpu %6.1f",
                    name,
                    total,
                    millis(page[ROUNDS / 2]),
                    millis(page[ROUNDS - 1]),
                    millis(page[ROUNDS]),
                    millis(counts[ROUNDS / 2]),
                    millis(counts[ROUNDS - 1]),
                    millis(counts[ROUNDS])));
            assertThat(total).as(name).isPositive();
        });
        lines.forEach(DirectoryBench::say);
        Files.createDirectories(BenchDatabase.FOLDER);
        Files.write(BenchDatabase.FOLDER.resolve("directory-" + BenchDatabase.name() + ".md"), lines);
    }

    private Map<String, Question> questions() {
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("everybody", asking(null, Map.of(), OrganisationOrder.NAME, 0));
        questions.put("everybody, page 400", asking(null, Map.of(), OrganisationOrder.NAME, 8_000));
        questions.put("everybody, most references first", asking(null, Map.of(), OrganisationOrder.REFERENCES, 0));
        questions.put("name, one word", asking("mueller", Map.of(), OrganisationOrder.NAME, 0));
        questions.put("name, two words", asking("cloud muller", Map.of(), OrganisationOrder.NAME, 0));
        questions.put(
                "two capabilities",
                asking(
                        null,
                        Map.of(Facet.CAPABILITY, Set.of(capabilities.get(0), capabilities.get(1))),
                        OrganisationOrder.NAME,
                        0));
        questions.put(
                "capability, industry, territory",
                asking(
                        null,
                        Map.of(
                                Facet.CAPABILITY, Set.of(capabilities.get(0)),
                                Facet.INDUSTRY, Set.of(industries.get(0), industries.get(1)),
                                Facet.TERRITORY, Set.of("DE")),
                        OrganisationOrder.NAME,
                        0));
        return questions;
    }

    private static Question asking(
            @Nullable String text, Map<Facet, Set<String>> chosen, OrganisationOrder order, int offset) {
        return new Question(new OrganisationQuery(text, chosen, (LocalDate) null, false, Set.of()), order, offset);
    }

    private OrganisationDetails details(int number) {
        String name = WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)] + " " + number;
        List<String> countries = List.of("DE", "AT", "CH", "FR", "IT", "CZ", "PL", "NL");
        return new OrganisationDetails(
                name,
                LegalEntity.named(name + " GmbH"),
                new Territory(countries.get(random.nextInt(countries.size()))),
                ZoneId.of("Europe/Berlin"),
                new Offering(
                        Set.of(new PartnerType(types.get(random.nextInt(types.size())))),
                        some(capabilities, 8).stream().map(Capability::new).collect(Collectors.toSet()),
                        some(industries, 3).stream().map(Industry::new).collect(Collectors.toSet()),
                        some(countries, 4).stream().map(Territory::new).collect(Collectors.toSet())));
    }

    /** The first of a list more often than the last. */
    private Set<String> some(List<String> codes, int max) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(max))
                .mapToObj(any -> codes.get((int) (codes.size() * Math.pow(random.nextDouble(), 2))))
                .collect(Collectors.toSet());
    }

    /** Sorted, and after them the median of what the thread itself was busy. */
    private static long[] times(Runnable work) {
        work.run();
        work.run();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[ROUNDS + 1];
        long[] busy = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            long before = threads.getCurrentThreadCpuTime();
            work.run();
            busy[i] = threads.getCurrentThreadCpuTime() - before;
            times[i] = System.nanoTime() - begin;
        }
        Arrays.sort(busy);
        Arrays.sort(times, 0, ROUNDS);
        times[ROUNDS] = busy[ROUNDS / 2];
        return times;
    }

    private static double millis(long nanos) {
        return nanos / NANOS_PER_MILLI;
    }

    @SuppressWarnings("SystemOut") // whoever runs a benchmark wants to see it
    private static void say(String line) {
        System.out.println(line);
    }
}
