package jom.proposal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalRecords extends Repository<JointProposal, UUID> {

    void save(JointProposal proposal);

    Optional<JointProposal> findById(UUID opportunity);

    /** For a change: sections and state must not change side by side, or something unsigned could go out. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from JointProposal p where p.opportunityId = :opportunity")
    Optional<JointProposal> lock(UUID opportunity);
}
