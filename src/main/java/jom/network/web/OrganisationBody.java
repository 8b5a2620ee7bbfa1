package jom.network.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Set;
import jom.network.Capability;
import jom.network.ExternalKey;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.PartnerType;
import jom.network.Territory;
import org.jspecify.annotations.Nullable;

/** What a caller tells of an organisation. */
@Schema(name = "OrganisationDetails")
record OrganisationBody(
        @NotBlank @Size(max = OrganisationDetails.NAME_LENGTH_MAX)
        String name,

        @NotBlank @Size(max = LegalEntity.NAME_LENGTH_MAX) String legalName,

        @Size(max = LegalEntity.REGISTRATION_NUMBER_LENGTH_MAX) @Nullable
        String registrationNumber,

        @Size(max = LegalEntity.WEB_DOMAIN_LENGTH_MAX) @Nullable
        String webDomain,

        @NotNull Territory home,

        @Schema(type = "string", maxLength = 50, example = "Europe/Berlin") @NotNull
        ZoneId timeZone,

        @NotEmpty @Size(max = Offering.TERMS_MAX) Set<@NotNull PartnerType> partnerTypes,
        @Size(max = Offering.TERMS_MAX) @Nullable Set<@NotNull Capability> capabilities,

        @Size(max = Offering.TERMS_MAX) @Nullable Set<@NotNull Industry> industries,

        @Size(max = Offering.TERRITORIES_MAX) @Nullable Set<@NotNull Territory> territories) {

    OrganisationDetails details() {
        return new OrganisationDetails(
                name,
                new LegalEntity(legalName, registrationNumber, webDomain),
                home,
                timeZone,
                new Offering(partnerTypes, given(capabilities), given(industries), given(territories)));
    }

    private static <T> Set<T> given(@Nullable Set<T> terms) {
        return terms == null ? Set.of() : terms;
    }

    /** An organisation to be registered, with the key under which the caller knows it. */
    @Schema(name = "OrganisationRegistration")
    record Registration(
            @Valid @NotNull OrganisationBody details,
            @Valid @Nullable Key key) {}

    /** The key of an organisation in another system. */
    @Schema(name = "ExternalKeyDetails")
    record Key(
            @NotBlank @Size(max = ExternalKey.SOURCE_LENGTH_MAX)
            String source,

            @NotBlank @Size(max = ExternalKey.VALUE_LENGTH_MAX)
            String value) {

        ExternalKey key() {
            return new ExternalKey(source, value);
        }
    }
}
