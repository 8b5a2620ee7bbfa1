package jom.engagement;

import jom.kernel.BusinessRuleViolation;

/** What a participant tells does not fit to what is known already. */
public final class FactRefused extends BusinessRuleViolation {

    private FactRefused(String code, String message) {
        super(Kind.FORBIDDEN, "engagement." + code, message);
    }

    static FactRefused endsBeforeItBegins() {
        return new FactRefused("endsBeforeItBegins", "It would end before it begins.");
    }

    static FactRefused amountNotPossible() {
        return new FactRefused("amountNotPossible", "The amount has more decimals than the currency of the deal.");
    }

    static FactRefused leaderCannotLeave() {
        return new FactRefused(
                "leaderCannotLeave",
                "Who brought the opportunity in or contracts with the customer cannot leave it; it can be withdrawn.");
    }

    static FactRefused positionNotOfCharter() {
        return new FactRefused("positionNotOfCharter", "The charter says who contracts with the customer.");
    }

    static FactRefused roleNamedTwice() {
        return new FactRefused("roleNamedTwice", "Two efforts have the same role.");
    }

    static FactRefused roleNotStaffed() {
        return new FactRefused("roleNotStaffed", "Nobody is named for one of the estimated roles.");
    }

    static FactRefused certificateEndsBeforeClose() {
        return new FactRefused(
                "certificateEndsBeforeClose", "A certificate ends before the deal is expected to close.");
    }

    static FactRefused milestoneNotOpen() {
        return new FactRefused("milestoneNotOpen", "There is no such milestone to deliver.");
    }

    static FactRefused milestoneNotDelivered() {
        return new FactRefused("milestoneNotDelivered", "There is no such milestone that waits for an answer.");
    }

    static FactRefused otherVersionProposed() {
        return new FactRefused(
                "otherVersionProposed", "Another version of the sizing has been proposed; please open the task again.");
    }

    static FactRefused residencyNotOffered() {
        return new FactRefused("residencyNotOffered", "The hosting check does not offer to keep data there.");
    }

    static FactRefused rightEndsBeforeClose() {
        return new FactRefused("rightEndsBeforeClose", "The hosting right ends before the deal is expected to close.");
    }

    static FactRefused reservationEndsBeforeClose() {
        return new FactRefused(
                "reservationEndsBeforeClose", "The reservation ends before the deal is expected to close.");
    }

    static FactRefused availabilityBelowPromise() {
        return new FactRefused("availabilityBelowPromise", "The availability is lower than the proposal promises.");
    }

    static FactRefused restoresSlowerThanPromised() {
        return new FactRefused("restoresSlowerThanPromised", "Restoring takes longer than the proposal promises.");
    }

    static FactRefused otherMonthDue() {
        return new FactRefused("otherMonthDue", "Another month is to be reported next; please open the task again.");
    }

    static FactRefused fixedPeriodHasNoNotice() {
        return new FactRefused("fixedPeriodHasNoNotice", "A fixed period ends without a notice.");
    }

    static FactRefused deletedBeforeHandedOver() {
        return new FactRefused("deletedBeforeHandedOver", "The data would be deleted before they are handed over.");
    }

    static FactRefused milestoneNamedTwice() {
        return new FactRefused("milestoneNamedTwice", "Two milestones have the same name.");
    }

    static FactRefused quoteNoLongerValid() {
        return new FactRefused("quoteNoLongerValid", "The quote is no longer valid; ask for a new one.");
    }

    static FactRefused nobodyBringsServices() {
        return new FactRefused("nobodyBringsServices", "Nobody in the team brings services, so none can be offered.");
    }

    static FactRefused nobodyBringsHosting() {
        return new FactRefused("nobodyBringsHosting", "Nobody in the team brings hosting, so none can be offered.");
    }

    static FactRefused earnsMoreThanThePrice() {
        return new FactRefused("earnsMoreThanThePrice", "Margin, rebate and uplift come to more than the price.");
    }

    static FactRefused upliftAboveTheRule() {
        return new FactRefused("upliftAboveTheRule", "The uplift is higher than the registration allows.");
    }

    static FactRefused fulfilledBeforeTheOrder() {
        return new FactRefused("fulfilledBeforeTheOrder", "It would be fulfilled before it was ordered.");
    }

    static FactRefused answersNoAreaWanted() {
        return new FactRefused("answersNoAreaWanted", "The opportunity does not ask for a solution of this area.");
    }

    static FactRefused endsBeforeTheCustomerSigns() {
        return new FactRefused(
                "endsBeforeTheCustomerSigns", "The authorisation must last longer than until the expected close.");
    }

    static FactRefused launchedWithoutLicences() {
        return new FactRefused("launchedWithoutLicences", "The licences are not effective yet on that day.");
    }

    static FactRefused renewedIntoThePast() {
        return new FactRefused("renewedIntoThePast", "The new last day must lie in the future.");
    }

    static FactRefused answersTooLong() {
        return new FactRefused("answersTooLong", "The answers are too long altogether.");
    }

    static FactRefused signedInTheFuture() {
        return new FactRefused("signedInTheFuture", "Nothing can have been signed in the future.");
    }

    static FactRefused licencesSoldAlone() {
        return new FactRefused(
                "licencesSoldAlone", "Attach services or products, or say why the licences are sold alone.");
    }

    static FactRefused exceptionEndedAlready() {
        return new FactRefused("exceptionEndedAlready", "The exception would have ended already.");
    }

    static FactRefused signedAfterTheAnniversary() {
        return new FactRefused(
                "signedAfterTheAnniversary", "The enrolment must be signed before the anniversary of the agreement.");
    }
}
