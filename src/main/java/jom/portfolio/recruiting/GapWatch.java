package jom.portfolio.recruiting;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks whether gaps for which partners are sought have closed, whatever closed them: a newcomer, a member that learnt
 * something or delivers elsewhere, or a changed map. Several nodes may look at once: the first one ends a search.
 */
@Component
public class GapWatch {

    private static final Logger LOG = LoggerFactory.getLogger(GapWatch.class);
    private static final int STRETCH = 200;

    private final RecruitingRecords records;
    private final Recruitings recruitings;

    GapWatch(RecruitingRecords records, Recruitings recruitings) {
        this.records = records;
        this.recruitings = recruitings;
    }

    /** Each search by itself, so that one that fails holds up no other. */
    @Scheduled(
            fixedDelayString = "${jom.recruiting.look-every:PT10M}",
            initialDelayString = "${jom.recruiting.look-every:PT10M}")
    public void round() {
        List<UUID> open = records.allOpen(Limit.of(STRETCH));
        while (!open.isEmpty()) {
            open.forEach(this::look);
            open = records.allOpenAfter(open.get(open.size() - 1), Limit.of(STRETCH));
        }
    }

    private void look(UUID id) {
        try {
            recruitings.look(new RecruitingId(id));
        } catch (ConcurrencyFailureException another) {
            LOG.debug("another one has ended it recruiting={}", id);
        } catch (RuntimeException failed) { // a bug with one search must not keep the others open
            LOG.error("could not look whether a gap has closed recruiting={}", id, failed);
        }
    }
}
