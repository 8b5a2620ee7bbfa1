package jom.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignOffs extends Repository<SignOff, ProposalSection.Key> {

    void save(SignOff signOff);

    Optional<SignOff> findById(ProposalSection.Key key);

    @Query("""
            select s from SignOff s
            where s.key.opportunityId = :opportunity
            order by s.decidedAt, s.key.organisationId
            """)
    List<SignOff> of(UUID opportunity);
}
