package jom.lifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;

/**
 * What people answer who want the deal and have no objections, by the name of the contract and from what its form shows.
 * Together the price lines of all participants come to the value of the opportunity, to the cent.
 */
final class UsualAnswers {

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("confirmRegistration", "{'outcome': 'protected'}"),
            Map.entry(
                    "qualifyOpportunity",
                    "{'need': 'yes', 'budget': 'yes', 'authority': 'unclear', 'timing': 'no', 'decision': 'qualify'}"),
            Map.entry("handleMissingTeam", "{'decision': 'waive', 'reason': 'we do without'}"),
            Map.entry("handleOverdueStep", "{'decision': 'note', 'note': 'They know.'}"),
            Map.entry("confirmTeam", "{'decision': 'confirm'}"),
            Map.entry("answerInvitation", "{'answer': 'accept'}"),
            Map.entry("reviewProposal", "{'decision': 'approve'}"),
            Map.entry("signOffProposal", "{'decision': 'signOff'}"),
            Map.entry("recordCustomerDecision", "{'decision': 'won', 'reason': 'solutionFit'}"),
            Map.entry("explainLoss", "{'lossReason': 'price'}"),
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
            Map.entry("setMargins", "{'marginPercent': '10', 'rebatePercent': '2', 'upliftPercent': '0'}"),
            Map.entry("scoreBid", "{'fit': 5, 'capacity': 4, 'margin': 3, 'competition': 3, 'relationship': 4}"),
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
                    "{'scope': 'all of it', 'milestones': [{'name': 'Pilot', 'acceptance': 'it runs', 'due': '2100-03-01',"
                            + " 'price': '1000'}, {'name': 'Roll-out', 'acceptance': 'all use it', 'due': '2100-09-01',"
                            + " 'price': '2000'}]}"),
            Map.entry(
                    "signStatementOfWork",
                    "{'reference': 'SOW-1', 'signedOn': '2100-01-02', 'signedBy': 'A. Customer'}"),
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
            Map.entry("acceptGoLive", "{'acceptedOn': '2100-03-03', 'acceptedBy': 'A. Customer'}"),
            Map.entry("approveSplit", "{'decision': 'approve'}"),
            Map.entry("resolveObjections", "{'ruling': 'The charter stands.'}"));

    private final ObjectMapper json;
    private int sections;

    UsualAnswers(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode to(String contract, JsonNode view) {
        return switch (contract) {
            case "confirmReplacement" -> replacement(view);
            case "proposeCharter" -> charter(view);
            case "signCharter" -> read("{'decision': 'sign'}").put("hash", text(view, "/hash"));
            case "contributeSection" -> section(view);
            case "signSizing" ->
                read("{'agreement': 'agreed'}")
                        .put("version", view.path("version").asInt());
            case "decideBid" -> read("{}").put("decision", text(view, "/decision"));
            case "deliverMilestone" ->
                read("{'progress': 'delivered', 'deliveredOn': '2100-03-01'}")
                        .put("milestone", text(view, "/milestone"));
            case "acceptMilestone" -> read("{'accepted': 'yes'}").put("milestone", text(view, "/milestone"));
            case "attachSolution" ->
                read("{'solutionName': 'Open Record', 'regions': 'EU', 'deliveryModel': 'saas'}")
                        .put("category", text(view, "/choices/solutionAreas/0/value"));
            default -> read(Objects.requireNonNull(FIXED.get(contract), "no usual answer to " + contract));
        };
    }

    private ObjectNode replacement(JsonNode view) {
        return view.path("hasCandidate").asBoolean()
                ? read("{'decision': 'invite'}")
                : read("{'decision': 'waive', 'reason': 'We do it ourselves.'}");
    }

    /** What the form is filled with, and what it leaves open. */
    private ObjectNode charter(JsonNode view) {
        ObjectNode answers = json.createObjectNode();
        answers.set("contractingParty", view.get("contractingParty"));
        answers.put("confidentiality", "What one learns here stays here.");
        answers.set("workSplit", view.get("workSplit"));
        answers.set("splitLines", view.get("splitLines"));
        return answers;
    }

    /** An even part of the value in whole cents; the last participant takes what is left. */
    private ObjectNode section(JsonNode view) {
        ObjectNode answers = read("{'sectionTitle': 'Our part', 'sectionText': 'We do it well.'}");
        if (!view.path("priceLines").isEmpty()) {
            answers.set("priceLines", view.get("priceLines"));
            return answers;
        }
        int participants = view.path("workSplit").size();
        BigDecimal value = new BigDecimal(text(view, "/opportunity/amount"));
        BigDecimal even = value.divide(BigDecimal.valueOf(participants), value.scale(), RoundingMode.DOWN);
        boolean last = ++sections % participants == 0;
        BigDecimal part = last ? value.subtract(even.multiply(BigDecimal.valueOf(participants - 1L))) : even;
        answers.putArray("priceLines")
                .addObject()
                .put("description", "Our part")
                .put("amount", part.toPlainString());
        return answers;
    }

    private static String text(JsonNode view, String pointer) {
        return view.at(pointer).asText();
    }

    /** @param text JSON with single quotation marks */
    ObjectNode read(String text) {
        try {
            return (ObjectNode) json.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
