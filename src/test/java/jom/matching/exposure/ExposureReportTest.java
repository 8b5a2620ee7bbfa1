package jom.matching.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.network.OrganisationId;
import jom.network.Territory;
import jom.network.profile.SizeClass;
import jom.opportunity.OpportunityId;
import jom.opportunity.offers.OfferHistory.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExposureReportTest {

    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant AS_OF = Instant.parse("2026-07-01T00:00:00Z");

    private static OrganisationId organisation(int number) {
        return new OrganisationId(new UUID(0x7000L, number));
    }

    private static OpportunityId opportunity(int number) {
        return new OpportunityId(new UUID(0x7001L, number));
    }

    private static Set<OrganisationId> organisations(Integer... numbers) {
        return Arrays.stream(numbers).map(ExposureReportTest::organisation).collect(Collectors.toSet());
    }

    private static Made made(int opportunity, int organisation, Instant at) {
        return new Made(opportunity(opportunity), organisation(organisation), at);
    }

    @Test
    void countsEachOpportunityOnceAndTheOfferAsAChanceEvenWithoutASearch() {
        ExposureTally tally = new ExposureTally();
        tally.offer(made(1, 1, SINCE));
        tally.offer(made(2, 1, AS_OF));
        tally.offer(made(2, 3, SINCE));
        tally.offer(made(9, 1, SINCE));
        tally.qualified(opportunity(1), organisations(1, 2));
        tally.qualified(opportunity(2), organisations(1, 2));
        tally.close();
        assertThat(tally.opportunities()).isEqualTo(3);
        assertThat(tally.counts()).containsOnlyKeys(organisation(1), organisation(2), organisation(3));
        assertCount(tally, 1, 3, 3, AS_OF);
        assertCount(tally, 2, 2, 0, null);
        assertCount(tally, 3, 1, 1, SINCE);
    }

    private static void assertCount(
            ExposureTally tally,
            int organisation,
            int qualified,
            int offers,
            @org.jspecify.annotations.Nullable Instant last) {
        assertThat(tally.counts().get(organisation(organisation)))
                .extracting(ExposureTally.Count::qualified, ExposureTally.Count::offers, ExposureTally.Count::last)
                .containsExactly(qualified, offers, last);
    }

    @Test
    void neverCountsMoreOffersThanChancesWhateverIsOffered() {
        Random random = new Random(20_261_127);
        for (int round = 0; round < 200; round++) {
            ExposureTally tally = new ExposureTally();
            Set<String> made = new HashSet<>();
            for (int offer = 0; offer < 30; offer++) {
                int where = random.nextInt(6);
                int who = random.nextInt(8);
                if (made.add(where + "/" + who)) {
                    tally.offer(made(where, who, SINCE.plusSeconds(offer)));
                }
            }
            for (int search = 0; search < 4; search++) {
                tally.qualified(opportunity(search), organisations(random.nextInt(8), random.nextInt(8)));
            }
            tally.close();
            assertThat(tally.counts().values())
                    .allSatisfy(count -> assertThat(count.offers()).isBetween(0, count.qualified()));
            assertThat(tally.counts().values().stream()
                            .mapToInt(ExposureTally.Count::offers)
                            .sum())
                    .isEqualTo(made.size());
        }
    }

    private static Exposed exposed(int number, String home, Optional<SizeClass> size, int qualified, int offers) {
        return new Exposed(
                organisation(number),
                "Partner " + number,
                new Territory(home),
                size,
                qualified,
                offers,
                offers == 0 ? Optional.empty() : Optional.of(SINCE.plusSeconds(number)));
    }

    private static ExposureReport report() {
        return new ExposureReport(
                SINCE,
                AS_OF,
                10,
                List.of(
                        exposed(1, "DE", Optional.of(SizeClass.LARGE), 6, 3),
                        exposed(2, "DE", Optional.of(SizeClass.MICRO), 3, 0),
                        exposed(3, "FR", Optional.empty(), 2, 1),
                        exposed(4, "FR", Optional.of(SizeClass.MICRO), 1, 0)));
    }

    @Test
    void comparesSharesOfOffersWithSharesOfThoseWhoQualified() {
        ExposureReport report = report();
        assertThat(report.bySize())
                .extracting(ExposureShare::key)
                .containsExactly("micro", "large", ExposureShare.UNTOLD);
        ExposureShare micro = report.bySize().get(0);
        assertThat(micro.organisations()).isEqualTo(2);
        assertThat(micro.overlooked()).isEqualTo(2);
        assertThat(micro.qualifiedShare().value()).isEqualTo(3_333);
        assertThat(micro.offeredShare().value()).isZero();
        assertThat(micro.difference()).isEqualTo(-3_333);
        assertThat(report.byHome()).extracting(ExposureShare::key).containsExactly("DE", "FR");
        assertThat(report.byHome().get(0).offeredShare().value()).isEqualTo(7_500);
        assertThat(report.overlooked()).isEqualTo(2);
        assertThat(report.offers()).isEqualTo(4);
    }

    @Test
    void hasNoSharesWhereNothingWasOffered() {
        ExposureReport report = new ExposureReport(SINCE, AS_OF, 1, List.of(exposed(1, "DE", Optional.empty(), 1, 0)));
        assertThat(report.bySize()).singleElement().satisfies(share -> {
            assertThat(share.offeredShare().value()).isZero();
            assertThat(share.qualifiedShare().value()).isEqualTo(10_000);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderIsTotal(ExposureOrder order) {
        List<Exposed> rows = new ArrayList<>(report().organisations());
        rows.sort(order.comparator());
        List<Exposed> again = new ArrayList<>(rows);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(again, new Random(seed));
            again.sort(order.comparator());
            assertThat(again).isEqualTo(rows);
        }
        assertThat(ExposureOrder.of(order.key())).isEqualTo(order);
    }

    @Test
    void whoQualifiedMostAndWasNeverOfferedAnythingComesFirst() {
        List<Exposed> rows = new ArrayList<>(report().organisations());
        rows.sort(ExposureOrder.OVERLOOKED.comparator());
        assertThat(rows)
                .extracting(Exposed::organisation)
                .containsExactly(organisation(2), organisation(4), organisation(3), organisation(1));
    }

    @Test
    void writesNamesThatASpreadsheetDoesNotCalculate() {
        Exposed hostile = new Exposed(
                organisation(1), "=1+1", new Territory("DE"), Optional.of(SizeClass.SMALL), 2, 0, Optional.empty());
        assertThat(ExposureFile.of(new ExposureReport(SINCE, AS_OF, 1, List.of(hostile))))
                .isEqualTo(String.join(
                        "\r\n",
                        "\"organisation\",\"name\",\"home\",\"size\",\"qualified\",\"offers\",\"lastOffered\",\"since\",\"asOf\"",
                        "\"" + organisation(1)
                                + "\",\"'=1+1\",\"DE\",\"small\",\"2\",\"0\",\"\",\"2026-01-01T00:00:00Z\",\"2026-07-01T00:00:00Z\"",
                        ""));
    }
}
