package jom.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
import jom.JomApplication;
import jom.TestData;
import jom.TestDatabase;
import jom.kernel.Money;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.revenue.rates.ExchangeRate;
import jom.revenue.rates.RateBook;
import jom.revenue.rates.RateQuestion;
import jom.revenue.rates.RateUnknown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * The European Central Bank's whole file is imported as it was published. Its rows and cells are counted here once more,
 * without the code under test. On a database of its own, since rates count for everybody.
 */
@Tag("data")
@Tag("own-context")
@Tag("database")
@SpringBootTest(classes = JomApplication.class, properties = "camunda.bpm.process-engine-name=europeanRates")
@ActiveProfiles(resolver = TestDatabase.class)
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EuropeanRatesTest {

    private static final ImportOptions WHOLE = new ImportOptions(ImportMode.ALL_OR_NOTHING, false);

    private final RateImport imports;
    private final RateBook rates;
    private final NetworkFixture network;
    private final JdbcTemplate jdbc;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    EuropeanRatesTest(RateImport imports, RateBook rates, NetworkFixture network, JdbcTemplate jdbc) {
        this.imports = imports;
        this.rates = rates;
        this.network = network;
        this.jdbc = jdbc;
    }

    private Path published() throws IOException {
        Path file = folder.resolve("rates.csv");
        try (InputStream packed = Files.newInputStream(TestData.require("fx-ecb/eurofxref-hist.zip"));
                ZipInputStream zip = new ZipInputStream(packed)) {
            zip.getNextEntry();
            Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private ImportReport imported() throws IOException {
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        Path file = published();
        return network.as(administrator, () -> imports.run(file, WHOLE));
    }

    @Test
    void takesInEveryCellAndTheSameFileAgainChangesNothing() throws IOException {
        List<String> lines = Files.readAllLines(published());
        String[] header = lines.get(0).split(",", -1);
        int cells = 0;
        int days = 0;
        for (String line : lines.subList(1, lines.size())) {
            int ofDay = 0;
            String[] row = line.split(",", -1);
            for (int i = 1; i < row.length; i++) {
                ofDay += row[i].isEmpty() || row[i].equals("N/A") ? 0 : 1;
            }
            cells += ofDay;
            days += ofDay > 0 ? 1 : 0;
        }
        ImportReport first = imported();
        assertThat(header).hasSizeGreaterThan(40);
        assertThat(first.stored()).isTrue();
        assertThat(first.rows()).isEqualTo(lines.size() - 1L);
        assertThat(first.refused()).isZero();
        assertThat(first.imported() + first.unchanged()).isEqualTo(lines.size() - 1L);
        assertThat(cells).isGreaterThan(200_000);
        assertThat(count("select count(*) from exchange_rate")).isEqualTo(cells);
        assertThat(count("select count(distinct rate_day) from exchange_rate")).isEqualTo(days);
        assertThat(count("select count(distinct currency) from exchange_rate")).isEqualTo(header.length - 2L);
        assertThat(imported().unchanged()).isEqualTo(lines.size() - 1L);
        assertThat(count("select count(*) from exchange_rate")).isEqualTo(cells);
    }

    /** Whichever test comes first. */
    private void known() throws IOException {
        if (count("select count(*) from exchange_rate") == 0) {
            imported();
        } else {
            TestData.require("fx-ecb");
        }
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? -1 : count;
    }

    /** Published values, read by a person in the bank's tables. */
    @ParameterizedTest
    @CsvSource({
        // the first day of the euro, and the day before the file's second
        "USD, 1999-01-04, 1.1789, 1999-01-04",
        // a business day, a Saturday, a Sunday, and holidays: New Year, Good Friday to Easter Monday
        "USD, 2008-10-31, 1.2757, 2008-10-31",
        "CHF, 2008-11-01, 1.4686, 2008-10-31",
        "JPY, 2008-11-02, 124.97, 2008-10-31",
        "USD, 2021-01-01, 1.2271, 2020-12-31",
        "GBP, 2024-03-30, 0.85510, 2024-03-28",
        // currencies that became the euro keep their last rate, and say how old it is
        "SIT, 2010-06-30, 239.64, 2006-12-29",
        "HRK, 2026-01-15, 7.5365, 2022-12-30",
        "BGN, 2026-04-13, 1.9558, 2025-12-31",
        // before and after a currency lost its zeros, there are two codes
        "TRL, 2004-12-31, 1836200, 2004-12-31",
        "ROL, 2005-06-30, 36030, 2005-06-30",
        // not quoted since
        "RUB, 2022-03-02, 117.201, 2022-03-01",
        // nothing for nine years, and then again
        "ISK, 2015-07-01, 290, 2008-12-09",
    })
    void aDayTakesItsOwnRateOrTheLastEarlierOne(String currency, LocalDate day, String rate, LocalDate from)
            throws IOException {
        known();
        ExchangeRate found = rates.rate(Money.currency(currency), RateQuestion.on(day));
        assertThat(found.rate().unitsPerEuro()).isEqualByComparingTo(rate);
        assertThat(found.day()).isEqualTo(from);
    }

    @Test
    void beforeTheFirstRateThereIsNone() throws IOException {
        known();
        for (String currency : List.of("USD", "TRL")) {
            assertThatThrownBy(() -> rates.rate(Money.currency(currency), RateQuestion.on(LocalDate.of(1999, 1, 3))))
                    .isInstanceOf(RateUnknown.class);
        }
        assertThatThrownBy(() -> rates.convert(
                        Money.of("1.00", "INR"), Money.currency("USD"), RateQuestion.on(LocalDate.of(2008, 12, 31))))
                .as("dollars are known, rupees are not yet")
                .isInstanceOf(RateUnknown.class);
    }

    /** 1,000,000.00 × 1.5146 ÷ 0.8964 and so on, by a pocket calculator. */
    @Test
    void convertsThroughTheEuro() throws IOException {
        known();
        RateQuestion day = RateQuestion.on(LocalDate.of(2001, 9, 11));
        assertThat(rates.convert(Money.of("1000000.00", "USD"), Money.currency("CHF"), day)
                        .result())
                .isEqualTo(Money.of("1689647.48", "CHF"));
        assertThat(rates.convert(Money.of("1000000.00", "GBP"), Money.currency("JPY"), day)
                        .result())
                .isEqualTo(Money.of("177550357", "JPY"));
    }
}
