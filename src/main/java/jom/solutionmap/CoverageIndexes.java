package jom.solutionmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import jom.network.OrganisationId;
import jom.network.OrganisationsAtLarge;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the index of this node. Each question costs the one statement that tells whether anything has changed since; if
 * so, the index is made anew from five. It is never older than the question.
 */
@Component
class CoverageIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageIndexes.class);

    private final OrganisationsAtLarge organisations;
    private final AtomicReference<@Nullable Dated> kept = new AtomicReference<>();

    CoverageIndexes(OrganisationsAtLarge organisations) {
        this.organisations = organisations;
    }

    private record Dated(OrganisationsAtLarge.Stamp stamp, CoverageIndex index) {}

    @Transactional(readOnly = true)
    public CoverageIndex current() {
        OrganisationsAtLarge.Stamp now = organisations.stamp();
        Dated known = kept.get();
        if (known != null && known.stamp().equals(now)) {
            return known.index();
        }
        return madeAnew(now);
    }

    /** One at a time: who waits finds what the one before has made. */
    private synchronized CoverageIndex madeAnew(OrganisationsAtLarge.Stamp now) {
        Dated known = kept.get();
        if (known != null && known.stamp().equals(now)) {
            return known.index();
        }
        CoverageIndex index = read();
        kept.set(new Dated(now, index));
        LOG.debug("solution map indexed organisations={}", now.organisations());
        return index;
    }

    private CoverageIndex read() {
        List<OrganisationId> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        organisations.names((id, name) -> {
            ids.add(id);
            names.add(name);
        });
        CoverageIndex index = new CoverageIndex(ids, names);
        organisations.capabilities(index::add);
        organisations.industries(index::add);
        organisations.territories(index::add);
        organisations.experiences(one -> index.addReference(one.organisation(), new Cell(one.industry(), one.area())));
        return index;
    }
}
