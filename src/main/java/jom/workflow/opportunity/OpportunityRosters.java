package jom.workflow.opportunity;

import java.util.Collection;
import java.util.List;
import jom.network.OrganisationId;
import jom.opportunity.Invitations;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantFacts;
import jom.platform.Once;
import jom.workflow.Roster;
import jom.workflow.contract.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is meant by {@code ${participants}} and {@code ${invitees}}. */
@Configuration(proxyBeanMethods = false)
class OpportunityRosters {

    private record Asked(String roster, OpportunityId opportunity) {}

    @Bean
    Roster participants(Opportunities opportunities, Once once) {
        return scope -> {
            OpportunityId id = Ids.opportunity(scope);
            return once.read(
                    new Asked("participants", id),
                    () -> ids(opportunities.participants(id).stream()
                            .map(ParticipantFacts::organisation)
                            .toList()));
        };
    }

    @Bean
    Roster invitees(Invitations invitations, Once once) {
        return scope -> {
            OpportunityId id = Ids.opportunity(scope);
            return once.read(new Asked("invitees", id), () -> ids(invitations.toBeAsked(id)));
        };
    }

    private static List<String> ids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::toString).toList();
    }
}
