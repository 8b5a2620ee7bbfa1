package jom.workflow.partner;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a reseller is asked: evidence of its engagement, then that the order was fulfilled. */
@Configuration(proxyBeanMethods = false)
class Reseller {

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum EvidenceKind {
        MEETING_NOTES,
        LETTER_OF_INTENT,
        DATED_PROPOSAL
    }

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    enum TenderStatus {
        NONE,
        ANNOUNCED,
        RUNNING
    }

    record RecordEngagement(
            @NotNull EvidenceKind evidenceKind,
            @NotBlank @Size(max = 2_000) String evidence,
            @Size(max = 200) @Nullable String incumbent,
            @NotNull TenderStatus tenderStatus) {}

    @Bean
    static PartnerContract<AboutOpportunity, RecordEngagement> recordEngagement(PartnerDesk desk) {
        return new PartnerContract<>(desk, AboutOpportunity::of) {};
    }

    record ConfirmFulfilment(
            @NotBlank @Size(max = 60) String orderReference,
            @NotNull LocalDate fulfilledOn) {}

    @Bean
    static PartnerContract<AboutOpportunity, ConfirmFulfilment> confirmFulfilment(PartnerDesk desk) {
        return new PartnerContract<>(desk, AboutOpportunity::of) {};
    }
}
