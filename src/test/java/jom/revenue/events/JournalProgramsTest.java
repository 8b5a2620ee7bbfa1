package jom.revenue.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import jom.JomApplication;
import jom.TestDatabase;
import jom.kernel.Money;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Role;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import jom.revenue.JournalFile;
import jom.revenue.Ledger;
import jom.revenue.LedgerReading;
import jom.revenue.MoreThanPosted;
import jom.revenue.Statement;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A random year of 10,000 events, judged by two programs that were not written here: hledger and ledger accept the journal of
 * everybody who takes part, with their strict checks, and come to the same balances as our statements, per party and
 * currency. Where one of them is not installed the test is skipped and says so; not on CI.
 */
@Tag("own-context")
@Tag("ledger-programs")
@SpringBootTest(classes = JomApplication.class, properties = "camunda.bpm.process-engine-name=journalPrograms")
@ActiveProfiles(resolver = TestDatabase.class)
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class JournalProgramsTest {

    private static final int EVENTS = Integer.getInteger("jom.journal.events", 10_000);
    private static final int DEALS = 8;
    private static final List<String> CURRENCIES = List.of("EUR", "JPY", "KWD", "CLF");
    private static final List<EventKind> KINDS = List.of(EventKind.values());
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final long RUN_SECONDS_MAX = 120;

    private final RevenueEvents events;
    private final Ledger ledger;
    private final LedgerReading reading;
    private final JournalFile journal;
    private final TeamFixture fixture;
    private final NetworkFixture network;
    private final JdbcTemplate jdbc;
    private final Random random = new Random(20_251_231);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    JournalProgramsTest(
            RevenueEvents events,
            Ledger ledger,
            LedgerReading reading,
            JournalFile journal,
            TeamFixture fixture,
            NetworkFixture network,
            JdbcTemplate jdbc) {
        this.events = events;
        this.ledger = ledger;
        this.reading = reading;
        this.journal = journal;
        this.fixture = fixture;
        this.network = network;
        this.jdbc = jdbc;
    }

    @Test
    void twoProgramsAcceptTheJournalOfARandomYearAndComeToTheSameBalances() throws Exception {
        requireInstalled("hledger");
        requireInstalled("ledger");
        List<Alliance> teams = new ArrayList<>();
        for (int i = 0; i < DEALS; i++) {
            Alliance team = fixture.chartered(4);
            fixture.won(team, units("EUR", 20_000_000 + i), units("JPY", 3_000_000), units("KWD", 7_777_777));
            teams.add(team);
        }
        aYearOf(teams);
        Long taken = jdbc.queryForObject("select count(*) from revenue_event", Long.class);
        assertThat(taken).isEqualTo(EVENTS);
        for (Alliance team : teams) {
            for (OrganisationId organisation : team.all()) {
                assertJudgedAlike(organisation);
            }
        }
    }

    /** Each event comes once or several times; deals are posted somewhere in the year. */
    private void aYearOf(List<Alliance> teams) {
        Map<OrganisationId, Reader> finance =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        teams.forEach(team -> finance.put(
                team.prime(), network.person(Set.of(team.prime()), Role.FINANCE).reader()));
        int taken = 0;
        for (int step = 0; taken < EVENTS; step++) {
            Alliance team = teams.get(random.nextInt(teams.size()));
            if (step % 1_000 == 500) {
                ledger.postDeal(team.id());
            }
            ReportEvent order = order(team, step);
            try {
                Reader reader = Objects.requireNonNull(finance.get(team.prime()));
                events.take(order, reader);
                taken++;
                if (random.nextInt(20) == 0) {
                    assertThat(events.take(order, reader).isNew()).isFalse();
                }
            } catch (MoreThanPosted refused) {
                assertThat(order.kind()).isIn(EventKind.CREDIT_NOTE, EventKind.REFUND);
            }
        }
    }

    private ReportEvent order(Alliance team, int step) {
        EventKind kind = KINDS.get(random.nextInt(KINDS.size()));
        if (kind == EventKind.CHURN && random.nextInt(10) > 0) {
            kind = EventKind.INVOICED;
        }
        return new ReportEvent(
                new SourceKey("erp", "E" + step),
                kind,
                FIRST.plusDays(random.nextInt(365)),
                units(CURRENCIES.get(random.nextInt(CURRENCIES.size())), 1 + random.nextInt(1_000_000)),
                team.id());
    }

    private void assertJudgedAlike(OrganisationId organisation) throws Exception {
        Path file = folder.resolve(organisation + ".journal");
        try (Writer target = Files.newBufferedWriter(file, UTF_8)) {
            journal.write(organisation, FIRST, LocalDate.of(9999, 12, 31), target);
        }
        run("hledger", "-f", file.toString(), "check", "--strict");
        run("ledger", "-f", file.toString(), "--strict", "--pedantic", "balance");
        for (String currency : CURRENCIES) {
            BigDecimal owed = statement(organisation, currency, false);
            BigDecimal due = statement(organisation, currency, true);
            for (Map<String, BigDecimal> balances : List.of(byHledger(file, currency), byLedger(file, currency))) {
                BigDecimal ofDue = balance(balances, "Liabilities:Due:" + organisation);
                assertThat(ofDue.negate()).isEqualByComparingTo(due);
                assertThat(balance(balances, "Liabilities:Payable:" + organisation)
                                .add(ofDue)
                                .negate())
                        .isEqualByComparingTo(owed);
                assertThat(balances.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(BigDecimal.ZERO);
            }
            assertThat(byLedger(file, currency)).isEqualTo(byHledger(file, currency));
        }
    }

    private static BigDecimal balance(Map<String, BigDecimal> balances, String account) {
        return balances.getOrDefault(account, BigDecimal.ZERO);
    }

    private BigDecimal statement(OrganisationId organisation, String currency, boolean due) {
        return reading.statements(Set.of(organisation)).stream()
                .filter(statement ->
                        statement.owed().currency().getCurrencyCode().equals(currency))
                .map(due ? Statement::due : Statement::owed)
                .map(Money::amount)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** Lines such as {@code "Assets:Cash:0190…","100.00 EUR"}. */
    private Map<String, BigDecimal> byHledger(Path file, String currency) throws Exception {
        return balances(
                run("hledger", "-f", file.toString(), "balance", "--flat", "-N", "-O", "csv", "cur:" + currency)
                        .lines()
                        .skip(1)
                        .map(line -> line.replace("\"", "").replace(',', '|'))
                        .toList(),
                currency);
    }

    private Map<String, BigDecimal> byLedger(Path file, String currency) throws Exception {
        return balances(
                run(
                                "ledger",
                                "-f",
                                file.toString(),
                                "balance",
                                "--flat",
                                "--no-total",
                                "--limit",
                                "commodity=='" + currency + "'",
                                "--format",
                                "%(account)|%(display_total)\\n")
                        .lines()
                        .toList(),
                currency);
    }

    private static Map<String, BigDecimal> balances(List<String> lines, String currency) {
        Map<String, BigDecimal> balances = new TreeMap<>();
        for (String line : lines) {
            int bar = line.indexOf('|');
            BigDecimal amount =
                    new BigDecimal(line.substring(bar + 1).replace(currency, "").strip()).stripTrailingZeros();
            if (amount.signum() != 0) {
                balances.put(line.substring(0, bar), amount);
            }
        }
        return balances;
    }

    private static Money units(String currency, long units) {
        Money zero = Money.zero(Money.currency(currency));
        return new Money(BigDecimal.valueOf(units, zero.amount().scale()), zero.currency());
    }

    private static void requireInstalled(String program) throws InterruptedException {
        boolean isThere;
        try {
            isThere = new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            isThere = false;
        }
        if (!isThere && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError("CI has to have " + program);
        }
        Assumptions.assumeTrue(isThere, () -> "skipped: " + program + " is not installed");
    }

    /** What it writes; it must be content. */
    private String run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(RUN_SECONDS_MAX, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(String.join(" ", command) + "\n" + Files.readString(errors))
                .isZero();
        return Files.readString(output);
    }
}
