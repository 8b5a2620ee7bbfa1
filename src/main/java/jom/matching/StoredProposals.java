package jom.matching;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredProposals extends Repository<StoredProposal, UUID> {

    StoredProposal save(StoredProposal proposal);

    /** The newest round first. */
    @Query("select p from StoredProposal p where p.opportunity = :opportunity order by p.round desc")
    List<StoredProposal> of(UUID opportunity);

    /** For which opportunities a team was sought, the newest first: ids are made in the order of time, so it reads no further. */
    @Query("select p.opportunity from StoredProposal p where p.round = 1 order by p.id desc")
    List<UUID> lastSought(Limit max);
}
