package jom.workflow.course;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** What somebody answers who wants the deal and has no objections. */
public final class Answerer {

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("confirmRegistration", "{'outcome': 'protected'}"),
            Map.entry(
                    "qualifyOpportunity",
                    "{'need': 'yes', 'budget': 'yes', 'authority': 'unclear', 'timing': 'no', 'decision': 'qualify'}"),
            Map.entry("handleMissingTeam", "{'decision': 'waive', 'reason': 'we do without'}"),
            Map.entry("handleOverdueStep", "{'decision': 'note', 'note': 'They know.'}"),
            Map.entry("answerInvitation", "{'answer': 'accept'}"),
            Map.entry("confirmReplacement", "{'decision': 'invite'}"),
            Map.entry("reviewProposal", "{'decision': 'approve'}"),
            Map.entry("signOffProposal", "{'decision': 'signOff'}"),
            Map.entry("recordCustomerDecision", "{'decision': 'won', 'reason': 'solutionFit'}"),
            Map.entry(
                    "explainLoss",
                    "{'lossReason': 'price', 'competitor': 'Cheap & Co', 'note': 'ten per cent too dear'}"),
            Map.entry(
                    "validateSolution",
                    "{'method': 'proofOfConcept', 'result': 'passedWithRisks', 'evidence': 'a week on site',"
                            + " 'residualRisks': 'old browsers'}"),
            Map.entry("authoriseResale", "{'use': 'single', 'endsOn': '2100-12-31', 'discountPercent': '25'}"),
            Map.entry(
                    "recordEntitlements",
                    "{'agreementNumber': '4711', 'agreementType': 'EA', 'anniversary': '2100-01-01',"
                            + " 'partnerOfRecord': 'ourselves', 'signedOn': '2024-01-15'}"),
            Map.entry(
                    "describeEstate",
                    "{'sizeBand': 'medium', 'termYears': 3, 'cloudSharePercent': 85, 'publicSector': 'no'}"),
            Map.entry("chooseLicensingVehicle", "{'vehicle': 'cloudSubscription', 'reason': 'nothing on site'}"),
            Map.entry(
                    "confirmPartnerOfRecord",
                    "{'changed': 'yes', 'changedOn': '2024-02-01', 'document': 'letter of 1 February'}"),
            Map.entry("attachToDeal", "{'services': 'roll-out and training', 'priceException': 'no'}"),
            Map.entry("requestPriceException", "{'discountPercent': '3', 'reason': 'a rival is cheaper'}"),
            Map.entry("decidePriceException", "{'verdict': 'grant', 'validUntil': '2100-03-31'}"),
            Map.entry(
                    "recordEngagement",
                    "{'evidenceKind': 'letterOfIntent', 'evidence': 'signed in May', 'tenderStatus': 'none',"
                            + " 'quoteWanted': 'no'}"),
            Map.entry(
                    "recordDistributorQuote",
                    "{'distributor': 'Wholesale AG', 'quoteReference': 'Q-1', 'discountPercent': '12',"
                            + " 'validUntil': '2100-01-31'}"),
            Map.entry("offerComplements", "{'services': 'notNeeded', 'hosting': 'customerHasOne'}"),
            Map.entry(
                    "scoreBid",
                    "{'fit': 5, 'capacity': 4, 'margin': '3', 'competition': 3, 'relationship': 4, 'comment': 'go'}"),
            Map.entry(
                    "proposeTeamingTerms",
                    "{'responsibilities': 'interfaces and training', 'workSharePercent': 60, 'exclusivity': 'forThePursuit',"
                            + " 'confidentiality': 'three years', 'intellectualProperty': 'each keeps its own',"
                            + " 'proposalCosts': 'eachItsOwn'}"),
            Map.entry("confirmTeamingTerms", "{'agreement': 'agreed'}"),
            Map.entry(
                    "designSolution",
                    "{'design': 'one file for each patient', 'assumptions': 'interfaces are documented', 'risks': 'old data',"
                            + " 'efforts': [{'role': 'Architect', 'days': 40}]}"),
            Map.entry(
                    "confirmStaffing",
                    "{'people': [{'name': 'Ada', 'role': 'Architect', 'certificate': 'TOGAF',"
                            + " 'certificateUntil': '2100-12-31'}]}"),
            Map.entry(
                    "planStatementOfWork",
                    "{'scope': 'all wards', 'milestones': [{'name': 'Pilot', 'acceptance': 'it runs', 'due': '2100-03-01',"
                            + " 'price': '1000.00'}, {'name': '', 'due': ''}]}"),
            Map.entry(
                    "signStatementOfWork",
                    "{'reference': 'SOW-1', 'signedOn': '2100-01-02', 'signedBy': 'A. Customer'}"),
            Map.entry("approveChange", "{'agreement': 'agreed', 'customerReference': 'PO-2'}"),
            Map.entry(
                    "checkHosting",
                    "{'locations': 'Frankfurt', 'slaClass': 'gold', 'certificates': [{'name': 'ISO 27001',"
                            + " 'validUntil': '2100-12-31'}], 'dataResidency': 'DE', 'licenceMobility': 'yes'}"),
            Map.entry(
                    "sizeHosting",
                    "{'users': 1200, 'storageGb': 900, 'peakUsers': 300, 'growthPercent': 10, 'recoveryPointMinutes': 15,"
                            + " 'recoveryTimeMinutes': 240, 'availability': '99.9'}"),
            Map.entry(
                    "agreeDataProcessing",
                    "{'residency': 'DE', 'personalData': 'yes', 'agreementReference': 'DPA-1', 'signedOn': '2100-01-02'}"),
            Map.entry("planExit", "{'handover': 'a copy of all files', 'dataFormat': 'FHIR', 'exitDays': 60}"),
            Map.entry("confirmHostingRight", "{'granted': 'yes', 'basis': 'section 4 of the licence terms'}"),
            Map.entry(
                    "recordHostingRight", "{'licensor': 'Open Record Inc.', 'evidence': 'their letter of 2 January'}"),
            Map.entry("reserveCapacity", "{'reservation': '12 racks', 'reservedUntil': '2100-12-31'}"),
            Map.entry(
                    "offerServiceLevel",
                    "{'availability': '99.95', 'supportHours': 'aroundTheClock', 'restoreMinutes': 240,"
                            + " 'creditPercent': 10, 'creditCapPercent': 50}"),
            Map.entry("startServicePeriod", "{'startsOn': '2100-03-01', 'periodEnd': 'untilNotice', 'noticeDays': 30}"),
            Map.entry("grantCredit", "{'reference': 'CN-1'}"),
            Map.entry("decideContinuation", "{'continuation': 'exit', 'reason': 'the customer builds its own'}"),
            Map.entry(
                    "completeExit",
                    "{'handedOverOn': '2100-08-01', 'deletedOn': '2100-08-15', 'evidence': 'signed by the customer'}"),
            Map.entry(
                    "provisionLicences",
                    "{'licenceReference': 'L-1', 'effectiveOn': '2100-02-01', 'billingModel': 'subscription'}"),
            Map.entry("confirmLaunch", "{'launchedOn': '2100-02-15'}"),
            Map.entry("decideRenewal", "{'renewal': 'renew', 'expiresOn': '2102-01-31'}"),
            Map.entry(
                    "recordEnrolment",
                    "{'enrolmentId': 'E-1', 'signedOn': '2024-02-15', 'lastDay': '2101-12-31',"
                            + " 'documents': 'enrolment form, price sheet'}"),
            Map.entry("assessControl", "{'fulfils': 'no', 'bearsRisk': 'yes', 'setsPrice': 'no'}"),
            Map.entry("confirmRevenueRole", "{'revenueRole': 'agent', 'reason': 'the vendor provides and invoices'}"),
            Map.entry("recordTrueUp", "{'trueUp': 'nil'}"),
            Map.entry("recordOrder", "{'orderReference': 'O-1', 'orderedOn': '2100-01-02'}"),
            Map.entry("confirmFulfilment", "{'fulfilledOn': '2100-01-03', 'deliveryReference': 'D-1'}"),
            Map.entry("reportDeal", "{'winReason': 'solutionFit', 'competitor': 'Incumbent Ltd'}"),
            Map.entry("acceptGoLive", "{'acceptedOn': '2100-03-03', 'acceptedBy': 'Dr. Who'}"),
            Map.entry("approveSplit", "{'decision': 'approve'}"),
            Map.entry("resolveObjections", "{'ruling': 'The charter stands.'}"));

    private final ObjectMapper json;

    public Answerer(ObjectMapper json) {
        this.json = json;
    }

    /** Whether the answer repeats nothing of what the form shows, so that the form need not be opened for it. */
    public boolean isFixed(String contract) {
        return FIXED.containsKey(contract) || contract.equals("confirmTeam") || contract.equals("contributeSection");
    }

    /**
     * The answer to a contract.
     *
     * @param view what the form shows; anything if the answer is fixed
     */
    public JsonNode answers(String contract, JsonNode view) {
        return switch (contract) {
            case "confirmTeam" -> read("{'decision': 'confirm'}");
            case "proposeCharter" -> charter(view);
            case "signCharter" ->
                object("{'decision': 'sign'}").put("hash", view.path("hash").asText());
            case "contributeSection" -> section();
            case "attachSolution" ->
                object("{'solutionName': 'Open Record', 'vertical': 'healthcare', 'regions': 'EU',"
                                + " 'deliveryModel': 'saas'}")
                        .put(
                                "category",
                                view.at("/choices/solutionAreas/0/value").asText());
            case "setMargins" ->
                object("{'marginPercent': '10', 'rebatePercent': '2'}")
                        .put("upliftPercent", view.path("upliftPercent").asText());
            case "signSizing" ->
                object("{'agreement': 'agreed'}")
                        .put("version", view.path("version").asInt());
            case "reportUsage" ->
                object("{'users': 1100, 'storageGb': 800, 'availability': '99.99', 'charge': '1000.00'}")
                        .put("month", view.path("month").asText());
            case "decideBid" ->
                object("{}").put("decision", view.path("decision").asText());
            case "deliverMilestone" -> milestone("{'progress': 'delivered', 'deliveredOn': '2100-03-01'}", view);
            case "requestChange" -> milestone("{'price': '1100.00', 'reason': 'more to do'}", view);
            case "acceptMilestone" -> milestone("{'accepted': 'yes'}", view);
            default -> read(Objects.requireNonNull(FIXED.get(contract), contract));
        };
    }

    private ObjectNode milestone(String answers, JsonNode view) {
        return object(answers).put("milestone", view.path("milestone").asText());
    }

    /** What the form is filled with, and the one field that is empty. */
    private ObjectNode charter(JsonNode view) {
        ObjectNode answers = json.createObjectNode();
        answers.set("contractingParty", view.get("contractingParty"));
        answers.put("confidentiality", "What one learns here stays here.");
        answers.set("workSplit", view.get("workSplit"));
        answers.set("splitLines", view.get("splitLines"));
        return answers;
    }

    /** An amount that no number of participants divides evenly. */
    private ObjectNode section() {
        ObjectNode answers = object("{'sectionTitle': 'Our part', 'sectionText': 'We do it well.'}");
        ArrayNode lines = answers.putArray("priceLines");
        lines.addObject().put("description", "work").put("amount", "10000.01");
        lines.addObject().put("description", "discount").put("amount", "-0.34");
        lines.addObject().put("description", "").put("amount", "");
        return answers;
    }

    ObjectNode object(String text) {
        return (ObjectNode) read(text);
    }

    public JsonNode read(String text) {
        try {
            return json.readTree(text.replace('\'', '"'));
        } catch (java.io.IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
