package jom.opportunity;

import org.springframework.stereotype.Component;

/** The API of the module in one place, for tests that need much of it. */
@Component
record Services(
        OpportunityIntake intake,
        Registration registration,
        Qualification qualification,
        Invitations invitations,
        TeamCompleteness completeness,
        TeamChanges team,
        TeamSearch search,
        PartnerFacts facts,
        Progress progress,
        CustomerDecisions decisions,
        LossReasons lossReasons,
        Settlement settlement,
        Withdrawal withdrawal,
        Amendments amendments,
        Opportunities opportunities) {}
