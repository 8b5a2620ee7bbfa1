package jom.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jom.matching.MatchReason.Code;
import jom.network.Capability;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.opportunity.InvitePartner;
import jom.opportunity.ParticipantRole;

/**
 * An organisation that is proposed.
 *
 * @param partnerType as which it would take part
 * @param roles it would play
 * @param capabilities of those still open, the ones it brings
 */
// reasons are written for readers and never read back; proposals kept by an earlier version hold a sentence instead
@JsonIgnoreProperties(
        value = {"reason", "reasons"},
        allowGetters = true)
public record TeamMember(
        OrganisationId organisation,
        PartnerType partnerType,
        List<ParticipantRole> roles,
        List<Capability> capabilities,
        FitScore fit) {

    public TeamMember {
        roles = roles.stream().sorted().toList();
        capabilities = capabilities.stream().sorted().toList();
    }

    /** Why it is in the team, the most telling first; follows from the rest. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public List<MatchReason> reasons() {
        List<MatchReason> reasons = new ArrayList<>();
        add(reasons, Code.PLAYS_ROLES, roles.stream().map(ParticipantRole::key).toList());
        add(
                reasons,
                Code.BRINGS_CAPABILITIES,
                capabilities.stream().map(Capability::code).toList());
        if (fit.industry() > 0) {
            reasons.add(new MatchReason(Code.KNOWS_INDUSTRY, List.of()));
        }
        if (fit.references() > 0) {
            reasons.add(new MatchReason(Code.HAS_REFERENCES, List.of(Integer.toString(counted()))));
        }
        return List.copyOf(reasons);
    }

    /** Proposals of earlier versions gave 20 points for each. */
    private int counted() {
        return fit.referencesCounted() == 0 ? fit.references() / 20 : fit.referencesCounted();
    }

    private static void add(List<MatchReason> reasons, Code code, List<String> arguments) {
        if (!arguments.isEmpty()) {
            reasons.add(new MatchReason(code, arguments));
        }
    }

    InvitePartner invitation() {
        String words = reasons().stream().map(MatchReason::toString).collect(Collectors.joining("; "));
        return new InvitePartner(
                organisation,
                Set.copyOf(roles),
                partnerType,
                words.substring(0, Math.min(words.length(), InvitePartner.REASON_LENGTH_MAX)));
    }
}
