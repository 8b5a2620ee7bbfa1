package jom.opportunity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.stereotype.Repository;

/** Gives an opportunity its next version where what changes is kept in other rows than its own. */
@Repository // so that a failure has the same type as that of any change which another has overtaken
class OpportunityVersions {

    private final EntityManager entities;

    OpportunityVersions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * At once, so that whoever changes it at the same moment waits and then finds that it was overtaken.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it has been changed since it was read
     */
    void next(Opportunity opportunity) {
        entities.lock(opportunity, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
