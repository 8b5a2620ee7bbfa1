package jom.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the heads of the audit trail kept, every hour unless {@code jom.audit.heads-every} says otherwise; never with {@code
 * jom.audit.keep-heads=false}.
 */
@Component
@ConditionalOnProperty(name = "jom.audit.keep-heads", matchIfMissing = true)
class AuditRounds {

    private static final Logger LOG = LoggerFactory.getLogger(AuditRounds.class);

    private final AuditHeads heads;

    AuditRounds(AuditHeads heads) {
        this.heads = heads;
    }

    @Scheduled(fixedDelayString = "${jom.audit.heads-every:PT1H}", initialDelayString = "${jom.audit.heads-every:PT1H}")
    void round() {
        try {
            while (heads.keep() == AuditHeads.ROUND_MAX) {
                LOG.debug("more heads of the audit trail to keep");
            }
        } catch (DuplicateKeyException | ConcurrencyFailureException another) {
            LOG.debug("another node keeps the heads of the audit trail at the moment", another);
        }
    }
}
