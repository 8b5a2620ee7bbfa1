package jom.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalSections extends Repository<ProposalSection, ProposalSection.Key> {

    void save(ProposalSection section);

    void delete(ProposalSection section);

    Optional<ProposalSection> findById(ProposalSection.Key key);

    @Query("""
            select s from ProposalSection s left join fetch s.priceLines
            where s.key.opportunityId = :opportunity
            order by s.key.organisationId
            """)
    List<ProposalSection> withPrices(UUID opportunity);

    /** Which section says what, without its text. */
    record Content(UUID organisationId, String hash) {}

    @Query("""
            select new jom.proposal.ProposalSections$Content(s.key.organisationId, s.contentHash)
            from ProposalSection s
            where s.key.opportunityId = :opportunity
            order by s.key.organisationId
            """)
    List<Content> contents(UUID opportunity);

    /** What is charged in one currency. */
    record Sum(String currency, BigDecimal amount) {}

    @Query("""
            select new jom.proposal.ProposalSections$Sum(p.currency, sum(p.amount))
            from ProposalSection s join s.priceLines p
            where s.key.opportunityId = :opportunity
            group by p.currency
            order by p.currency
            """)
    List<Sum> sums(UUID opportunity);
}
