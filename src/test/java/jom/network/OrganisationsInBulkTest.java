package jom.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import jom.JomTest;
import jom.StatementCounter;
import jom.StatementCounter.Count;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OrganisationsInBulkTest {

    private final OrganisationsInBulk bulk;
    private final OrganisationRegistry registry;
    private final StatementCounter counter;

    OrganisationsInBulkTest(OrganisationsInBulk bulk, OrganisationRegistry registry, StatementCounter counter) {
        this.bulk = bulk;
        this.registry = registry;
        this.counter = counter;
    }

    @Test
    void looksUpKeysOfSeveralSourcesTogetherAndMixesUpNone() {
        String source = NetworkFixture.unique("source");
        ExternalKey one = registered(source + "a", "1");
        ExternalKey two = registered(source + "b", "2");
        registered(source + "a", "2");
        AtomicReference<Map<ExternalKey, OrganisationProfile>> found = new AtomicReference<>(Map.of());
        Count count =
                counter.during(() -> found.set(bulk.byKeys(List.of(one, two, new ExternalKey(source + "b", "1")))));
        assertThat(found.get()).containsOnlyKeys(one, two);
        assertThat(count.trips()).isEqualTo(3);
    }

    @Test
    void asksNobodyForNoKeys() {
        assertThat(counter.during(() -> assertThat(bulk.byKeys(List.of())).isEmpty())
                        .trips())
                .isZero();
    }

    private ExternalKey registered(String source, String value) {
        ExternalKey key = new ExternalKey(source, value);
        registry.registerOrUpdateByKey(key, NetworkFixture.details("Partner " + value, "reseller"));
        return key;
    }
}
