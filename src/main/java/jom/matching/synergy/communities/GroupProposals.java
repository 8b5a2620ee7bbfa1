package jom.matching.synergy.communities;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.network.Reader;
import jom.network.Role;
import jom.network.connections.Blocks;
import jom.network.connections.OrganisationPair;
import jom.platform.UseCase;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import jom.portfolio.Portfolios;
import jom.portfolio.UnknownPortfolio;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes portfolios to found and members to take in; people decide. */
@Service
@Transactional(readOnly = true)
public class GroupProposals {

    private final Communities communities;
    private final PortfolioDirectory directory;
    private final Portfolios portfolios;
    private final OrganisationDirectory organisations;
    private final Blocks blocks;

    GroupProposals(
            Communities communities,
            PortfolioDirectory directory,
            Portfolios portfolios,
            OrganisationDirectory organisations,
            Blocks blocks) {
        this.communities = communities;
        this.directory = directory;
        this.portfolios = portfolios;
        this.organisations = organisations;
        this.blocks = blocks;
    }

    /**
     * What could be founded.
     *
     * @param asOf when the facts were as they are here
     * @param leftOut how many organisations were not looked at
     * @param names of everybody in it
     */
    public record NewPortfolios(
            Instant asOf, int leftOut, List<ProposedPortfolio> proposals, Map<OrganisationId, String> names) {}

    /**
     * Who could join.
     *
     * @param asOf when the facts were as they are here
     * @param leftOut how many organisations were not looked at
     * @param names of everybody in it
     */
    public record NewMembers(
            PortfolioId portfolio,
            String name,
            Instant asOf,
            int leftOut,
            List<ProposedMember> proposals,
            Map<OrganisationId, String> names) {}

    /**
     * Communities of which at least three are in no portfolio.
     *
     * @throws AccessDeniedException unless the reader looks after partners
     */
    public NewPortfolios portfolios(Reader reader) {
        if (!reader.looksAfterPartners()) {
            throw new AccessDeniedException("looks after no partners");
        }
        CommunityMap map = communities.now();
        List<ProposedPortfolio> proposals = proposed(map);
        return new NewPortfolios(
                map.asOf(),
                map.leftOut(),
                proposals,
                names(proposals.stream().flatMap(proposed -> proposed.members().stream())));
    }

    /**
     * Who is in a community with members of a portfolio.
     *
     * @throws UnknownPortfolio if there is none, or the reader neither manages it nor is an administrator
     */
    public NewMembers members(PortfolioId id, Reader reader) {
        PortfolioProfile portfolio = managed(id, reader);
        CommunityMap map = communities.now();
        List<ProposedMember> proposals = proposed(map, portfolio.members());
        return new NewMembers(
                id,
                portfolio.name(),
                map.asOf(),
                map.leftOut(),
                proposals,
                names(proposals.stream()
                        .flatMap(proposed -> Stream.concat(
                                Stream.of(proposed.organisation()),
                                proposed.strongest().stream().map(MemberPair::one)))));
    }

    /**
     * Founds a portfolio that is proposed at this moment.
     *
     * @param key of the proposal
     * @param name at most {@value FoundPortfolio#NAME_LENGTH_MAX} characters
     * @param manager of the portfolio: whoever founds it; an administrator may name another one
     * @throws NotProposed if it is not proposed any more
     * @throws jom.portfolio.NotAPortfolioManager if the manager lacks the role
     * @throws AccessDeniedException unless the reader looks after partners, and may name the manager
     */
    @UseCase
    public PortfolioId found(UUID key, String name, PersonId manager, Reader reader) {
        if (!reader.is(Role.ADMINISTRATOR) && !manager.equals(reader.person())) {
            throw new AccessDeniedException("names another one");
        }
        ProposedPortfolio proposal = portfolios(reader).proposals().stream()
                .filter(proposed -> proposed.key().equals(key))
                .findFirst()
                .orElseThrow(NotProposed::anyMore);
        return portfolios.found(new FoundPortfolio(name, Set.of(manager), proposal.members()));
    }

    /**
     * Takes somebody in who is proposed at this moment.
     *
     * @throws NotProposed if it is not proposed any more
     * @throws UnknownPortfolio if there is none, or the reader neither manages it nor is an administrator
     */
    @UseCase
    public void join(PortfolioId id, OrganisationId organisation, Reader reader) {
        if (members(id, reader).proposals().stream()
                .noneMatch(proposed -> proposed.organisation().equals(organisation))) {
            throw NotProposed.anyMore();
        }
        portfolios.join(id, organisation);
    }

    private PortfolioProfile managed(PortfolioId id, Reader reader) {
        PortfolioProfile portfolio = directory.visibleTo(reader, id);
        if (!reader.is(Role.ADMINISTRATOR) && !directory.isManagedBy(id, reader)) {
            throw new UnknownPortfolio(id);
        }
        return portfolio;
    }

    /** Whoever comes in for somebody who is kept away is asked about in turn. */
    private List<ProposedPortfolio> proposed(CommunityMap map) {
        Set<OrganisationId> taken = taken();
        Set<OrganisationPair> apart = new HashSet<>();
        while (true) {
            List<ProposedPortfolio> proposals = new Grouping(map, apart).portfolios(taken);
            if (!apart.addAll(apart(proposals.stream().flatMap(each -> each.members().stream())))) {
                return proposals;
            }
        }
    }

    private List<ProposedMember> proposed(CommunityMap map, List<OrganisationId> members) {
        Set<OrganisationPair> apart = new HashSet<>();
        while (true) {
            List<ProposedMember> proposals = new Grouping(map, apart).members(members);
            if (!apart.addAll(
                    apart(Stream.concat(members.stream(), proposals.stream().map(ProposedMember::organisation))))) {
                return proposals;
            }
        }
    }

    private Set<OrganisationPair> apart(Stream<OrganisationId> together) {
        return blocks.pairsAmong(together.collect(Collectors.toSet()));
    }

    private Set<OrganisationId> taken() {
        Set<OrganisationId> taken = new HashSet<>();
        directory.all().stream().map(PortfolioProfile::members).forEach(taken::addAll);
        return taken;
    }

    private Map<OrganisationId, String> names(Stream<OrganisationId> ids) {
        Collection<OrganisationId> asked = ids.collect(Collectors.toSet());
        return organisations.names(asked);
    }
}
