package jom.workbench;

import java.util.List;
import java.util.stream.Stream;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.network.PartnerTypeProfile;
import jom.network.PartnerTypes;
import jom.network.Reader;
import jom.opportunity.InvitationFacts;
import jom.opportunity.InvitationStatus;
import jom.opportunity.Invitations;
import jom.opportunity.OpportunityView;
import org.springframework.stereotype.Component;

/** Who takes part and, for those who lead, who has been asked. */
@Component
class TeamTable {

    private final Invitations invitations;
    private final PartnerTypes partnerTypes;

    TeamTable(Invitations invitations, PartnerTypes partnerTypes) {
        this.invitations = invitations;
        this.partnerTypes = partnerTypes;
    }

    /** @param own whether the reader belongs to it */
    record Row(OrganisationId organisation, String type, String roles, String status, boolean own) {}

    /** @param leading whether the invitations are for the reader, too */
    List<Row> of(OpportunityView view, Reader reader, boolean leading, Speech say) {
        Stream<Row> members = view.participants().stream()
                .map(member -> new Row(
                        member.organisation(),
                        type(member.partnerType(), say),
                        FactSheet.roles(member.roles(), say),
                        say.word("member." + member.status().key()),
                        reader.belongsTo(member.organisation())));
        Stream<Row> asked = leading ? asked(view, reader, say) : Stream.of();
        return Stream.concat(members, asked).toList();
    }

    /** Who accepted is a member by now. */
    private Stream<Row> asked(OpportunityView view, Reader reader, Speech say) {
        return invitations.of(view.id()).stream()
                .filter(invitation -> invitation.status() != InvitationStatus.ACCEPTED)
                .map(invitation -> new Row(
                        invitation.organisation(),
                        type(invitation.partnerType(), say),
                        FactSheet.roles(invitation.roles(), say),
                        status(invitation, say),
                        reader.belongsTo(invitation.organisation())));
    }

    private static String status(InvitationFacts invitation, Speech say) {
        String status = say.word("invitation." + invitation.status().key());
        return invitation
                .declineReason()
                .map(reason -> status + ": " + say.wordOr("choice.declineReason." + reason.key(), reason.key()))
                .orElse(status);
    }

    private String type(PartnerType type, Speech say) {
        return partnerTypes
                .find(type)
                .map((PartnerTypeProfile profile) -> profile.name(say.language()))
                .orElse(type.key());
    }
}
