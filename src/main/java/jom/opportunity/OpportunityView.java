package jom.opportunity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.portfolio.PortfolioId;

/**
 * What participants and the portfolio's managers see of an opportunity. Fields that are not for the reader are empty.
 *
 * @param number for people
 * @param version of the record, for its entity tag
 * @param endReason why it was withdrawn or abandoned
 */
public record OpportunityView(
        OpportunityId id,

        @Pattern(regexp = NUMBER_FORM) @Size(max = NUMBER_LENGTH_MAX)
        String number,

        long version,
        Stage stage,
        String title,
        PortfolioId portfolio,
        OrganisationId originator,
        OrganisationId prime,
        Customer customer,
        CustomerNeed need,
        Set<ParticipantRole> waivedRoles,
        Money value,
        LocalDate expectedClose,
        Origin origin,
        boolean consentToContact,
        Instant takenInAt,
        Optional<Claim> registration,
        Optional<Qualified> qualification,
        Optional<Decided> decision,
        Optional<@Size(max = Opportunity.REASON_LENGTH_MAX) String> endReason,
        List<Member> participants)
        implements OpportunityDisclosure {

    static final String NUMBER_FORM = "JO-[0-9]{6,19}";
    static final int NUMBER_LENGTH_MAX = 22;

    public OpportunityView {
        participants = List.copyOf(participants);
    }

    /**
     * How the claim stands.
     *
     * @param reason for the originator and the portfolio's managers
     */
    public record Claim(RegistrationOutcome outcome, Optional<LocalDate> protectedUntil, Optional<String> reason) {}

    /**
     * How it was qualified.
     *
     * @param note for the originator and the portfolio's managers
     */
    public record Qualified(
            Finding need,
            Finding budget,
            Finding authority,
            Finding timing,
            Optional<@Size(max = QualificationAnswers.NOTE_LENGTH_MAX) String> note) {}

    /** What the customer decided. */
    public record Decided(CustomerDecision decision, DecisionReason reason, Optional<String> note) {}

    /** Who takes part, or did. */
    public record Member(
            OrganisationId organisation,
            Set<ParticipantRole> roles,
            PartnerType partnerType,
            ParticipantStatus status) {}
}
