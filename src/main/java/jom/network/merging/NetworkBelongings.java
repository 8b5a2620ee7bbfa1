package jom.network.merging;

import jom.network.Offering;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What the network itself keeps of organisations. */
@Configuration(proxyBeanMethods = false)
class NetworkBelongings {

    private final NamedParameterJdbcTemplate jdbc;

    NetworkBelongings(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private Belongings rows(Rows rows) {
        return new RowBelongings(jdbc, rows);
    }

    /** Whoever moves has to sign in again. */
    @Bean
    Belongings organisationPeople() {
        return new VersionedBelongings(jdbc, Rows.pairs("membership", "organisation_id", "person_id"), "person");
    }

    @Bean
    Belongings organisationPartnerTypes() {
        return new CopiedCodes(jdbc, "organisation_partner_type", Offering.TERMS_MAX);
    }

    @Bean
    Belongings organisationCapabilities() {
        return new CopiedCodes(jdbc, "organisation_capability", Offering.TERMS_MAX);
    }

    @Bean
    Belongings organisationIndustries() {
        return new CopiedCodes(jdbc, "organisation_industry", Offering.TERMS_MAX);
    }

    @Bean
    Belongings organisationLanguages() {
        return new CopiedCodes(jdbc, "organisation_language", Integer.MAX_VALUE);
    }

    @Bean
    Belongings organisationSizeRows() {
        return rows(Rows.single("organisation_size"));
    }

    @Bean
    Belongings organisationCapacityRows() {
        return rows(Rows.single("organisation_capacity"));
    }

    @Bean
    Belongings organisationReferences() {
        return rows(Rows.things("organisation_reference", "organisation_id", "origin_id"));
    }

    @Bean
    Belongings organisationCertificates() {
        return rows(Rows.things("organisation_certificate", "organisation_id", "name", "issuer", "valid_from"));
    }

    @Bean
    Belongings organisationInvitationPolicies() {
        return rows(Rows.single("organisation_invitation_policy"));
    }

    @Bean
    Belongings organisationInvitationExceptions() {
        return rows(Rows.between("organisation_invitation_exception", "organisation_id", "other_id"));
    }

    @Bean
    Belongings organisationExceptedByOthers() {
        return rows(Rows.between("organisation_invitation_exception", "other_id", "organisation_id"));
    }

    @Bean
    Belongings organisationBlocks() {
        return rows(Rows.between("organisation_block", "blocker_id", "blocked_id"));
    }

    @Bean
    Belongings organisationBlockedByOthers() {
        return rows(Rows.between("organisation_block", "blocked_id", "blocker_id"));
    }

    @Bean
    Belongings organisationEndorsements() {
        return rows(Rows.thingsBetween("organisation_endorsement", "endorsed_id", "endorser_id"));
    }

    @Bean
    Belongings organisationEndorsementsGiven() {
        return rows(Rows.thingsBetween("organisation_endorsement", "endorser_id", "endorsed_id"));
    }

    @Bean
    Belongings organisationFormerOnes() {
        return rows(Rows.pairs("organisation_alias", "stays_id", "alias_id"));
    }
}
