package jom.workflow.course;

import java.util.Map;

/** Answers that take an opportunity of all five partner types past the forms that the straight way leaves out. */
final class Detours {

    private static final Map<String, String[]> ALL = Map.ofEntries(
            one("signCharter", "{'decision': 'counter', 'comment': 'The integrator has more to do than that.'}"),
            one(
                    "recordEntitlements",
                    "{'agreementNumber': '4711', 'agreementType': 'EA', 'anniversary': '2100-01-01',"
                            + " 'partnerOfRecord': 'another', 'incumbent': 'Old Friends Ltd', 'signedOn': '2024-01-15'}"),
            one("chooseLicensingVehicle", "{'vehicle': 'enterpriseAgreement', 'reason': 'one contract for all'}"),
            one("attachToDeal", "{'products': 'Open Record', 'priceException': 'yes'}"),
            one(
                    "recordEngagement",
                    "{'evidenceKind': 'meetingNotes', 'evidence': 'notes of May', 'tenderStatus': 'none',"
                            + " 'quoteWanted': 'yes'}"),
            one("confirmTeamingTerms", "{'agreement': 'changesWanted', 'comment': 'Half of it is ours.'}"),
            one("signSizing", "{'agreement': 'changesWanted', 'comment': 'Twice as many people will use it.'}"),
            one("confirmHostingRight", "{'granted': 'no', 'comment': 'not in this country'}"),
            one(
                    "planStatementOfWork",
                    "{'scope': 'all wards', 'milestones': [{'name': 'Pilot', 'acceptance': 'it runs on one ward',"
                            + " 'due': '2100-03-01', 'price': '1000.00'}, {'name': 'Roll-out',"
                            + " 'acceptance': 'all wards use it', 'due': '2100-05-01', 'price': '12500.00'}]}"),
            one("reviewProposal", "{'decision': 'rework', 'comment': 'The hosting part is too thin.'}"),
            one("signOffProposal", "{'decision': 'object', 'comment': 'The price of the pilot is missing.'}"),
            one("deliverMilestone", "{'progress': 'changeNeeded'}"),
            one("acceptMilestone", "{'accepted': 'no', 'defects': 'It is slow in the evening.'}"),
            one(
                    "provisionLicences",
                    "{'licenceReference': 'L-1', 'effectiveOn': '2100-02-01', 'expiresOn': '2101-01-31',"
                            + " 'billingModel': 'contract'}"),
            one(
                    "startServicePeriod",
                    "{'startsOn': '2100-01-15', 'periodEnd': 'fixed', 'noticeDays': 30, 'endsOn': '2100-03-20'}"),
            one("acceptGoLive", "{'acceptedOn': '2100-01-20', 'acceptedBy': 'A. Customer'}"),
            one("reportUsage", "{'availability': '99.74'}"),
            one("approveSplit", "{'decision': 'object', 'comment': 'My line is wrong.'}"));

    private Detours() {}

    private static Map.Entry<String, String[]> one(String contract, String answers) {
        return Map.entry(contract, new String[] {answers});
    }

    static Map<String, String[]> all() {
        return ALL;
    }
}
