package jom.matching;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredProposals extends Repository<StoredProposal, UUID> {

    StoredProposal save(StoredProposal proposal);

    /** The newest round first. */
    @Query("select p from StoredProposal p where p.opportunity = :opportunity order by p.round desc")
    List<StoredProposal> of(UUID opportunity);
}
