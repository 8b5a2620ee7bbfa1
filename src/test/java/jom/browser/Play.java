package jom.browser;

/** What five companies and their portfolio manager do in Tasklist to win together, act by act. */
record Play(Players players) {

    /**
     * The originator fills the start form.
     *
     * @param customer no other test's
     */
    void takeIn(String country, String customer) {
        players.licensing().starts("opportunityIntake", """
                title: One patient file
                customerName: Klinikum %2$s
                customerDomain: %2$s.example
                customerCountry: %1$s
                customerCity: Rheinbogen
                customerIndustry: Healthcare
                problem: Patient files live in seven systems that do not talk to each other.
                solutionAreas: Patient care and health records
                rolesWanted: choice.role.solution|choice.role.resale|choice.role.integration|choice.role.hosting
                amount: 250000.00
                currency: EUR Euro
                expectedClose: 2100-06-30
                origin: choice.origin.customerRequest
                consentToShare: yes
                """.formatted(country, customer));
    }

    /** A refusal without a reason is a mistake: the rule is told in words, and the form can be corrected. */
    void register() {
        TaskForm form = players.manager().task("confirmRegistration").answer("outcome", "choice.outcome.refused");
        form.isRefused(400, "Reason: is needed for this decision").picture("play-told-no");
        form.dismissTheMessage().answer("outcome", "choice.outcome.protected").complete();
        players.licensing().does("qualifyOpportunity", """
                need: choice.finding.yes
                budget: choice.finding.yes
                authority: choice.finding.unclear
                timing: choice.finding.no
                note: The board decides in June.
                decision: choice.qualification.qualify
                """);
    }

    void formTeam() {
        players.manager().does("confirmTeam", "decision: choice.teamDecision.confirm");
        players.partners()
                .forEach(partner -> partner.does("answerInvitation", "answer: choice.invitationAnswer.accept"));
    }

    /** The first version gives away more than there is. */
    void agree() {
        TaskForm charter = players.licensing()
                .task("proposeCharter")
                .answer("confidentiality", "What one learns here stays here.")
                .answer("splitLines.0.percent", "99");
        charter.isRefused(422, "add up").picture("play-charter-told-no").dismissTheMessage();
        charter.answer("splitLines.0.percent", "10").picture("play-proposeCharter");
        charter.complete();
        players.companies().forEach(company -> company.does("signCharter", "decision: choice.charterAnswer.sign"));
    }

    /** Each company in its own way. */
    void prepare() {
        prepareLicences();
        players.reseller().does("recordEngagement", """
                evidenceKind: choice.evidenceKind.letterOfIntent
                evidence: Signed in May.
                incumbent: None
                tenderStatus: choice.tenderStatus.none
                """);
        prepareIntegration();
        players.hoster().does("checkHosting", """
                locations: Frankfurt, Vienna
                slaClass: choice.slaClass.gold
                certificate: ISO 27001
                certificateUntil: 2100-01-01
                dataResidency: Germany
                """);
        players.hoster().does("reserveCapacity", """
                reservation: 12 racks
                reservedUntil: 2100-02-01
                """);
    }

    private void prepareLicences() {
        players.licensing().does("recordEntitlements", """
                agreementNumber: E-4711
                agreementType: Enterprise agreement
                anniversary: 2100-01-01
                signedByCustomer: yes
                """);
        players.licensing().does("chooseLicensingVehicle", """
                vehicle: choice.vehicle.cloudSubscription
                reason: Nothing stays on site.
                """);
        players.vendor().does("attachSolution", """
                solutionName: Open Record
                deliveryModel: choice.deliveryModel.saas
                regions: EU, CH
                """);
        players.vendor().does("validateSolution", """
                result: choice.validationResult.passedWithRisks
                evidence: A week in two wards, with the integrator.
                residualRisks: The interface to the laboratory is old.
                """);
    }

    private void prepareIntegration() {
        players.integrator().does("scoreBid", """
                fit: 5
                capacity: 4
                margin: 3
                competition: 2
                relationship: 5
                comment: We know the wards.
                """);
        players.integrator().does("planStatementOfWork", """
                scope: All wards of both sites.
                milestones.0.name: Pilot
                milestones.0.acceptance: One ward works with it
                milestones.0.due: 2100-03-01
                milestones.1.name: Roll-out
                milestones.1.acceptance: All wards work with it
                milestones.1.due: 2100-09-01
                """);
    }

    /** The prices come to the value of the opportunity. */
    void propose() {
        section(players.licensing(), "Licences", "Subscriptions: 40000.00", "Discount: -0.01");
        section(players.vendor(), "The record", "Subscription: 90000.01", "Training: 5000.00");
        section(players.reseller(), "Devices", "Tablets: 30000.00", "Set-up: 5000.00");
        section(players.integrator(), "Integration", "Pilot: 20000.00", "Roll-out: 40000.00");
        section(players.hoster(), "Hosting", "Reservation: 8000.00", "First year: 12000.00");
        TaskForm review = players.licensing().task("reviewProposal").shows("250000.00 EUR");
        review.answer("decision", "choice.review.approve").picture("play-reviewProposal");
        review.complete();
        players.companies().forEach(company -> company.does("signOffProposal", "decision: choice.signOff.signOff"));
    }

    /** @param first item and price of a line */
    private static void section(Player author, String title, String first, String second) {
        author.does("contributeSection", """
                sectionTitle: %s
                sectionText: What we bring, and what it takes.
                priceLines.0.description: %s
                priceLines.0.amount: %s
                priceLines.1.description: %s
                priceLines.1.amount: %s
                """.formatted(title, item(first), price(first), item(second), price(second)));
    }

    private static String item(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    private static String price(String line) {
        return line.substring(line.indexOf(':') + 2);
    }

    void decide() {
        players.licensing().does("recordCustomerDecision", """
                decision: choice.customerDecision.won
                reason: choice.decisionReason.solutionFit
                note: The board was unanimous.
                """);
    }

    void deliver() {
        players.licensing().does("recordEnrolment", """
                enrolmentId: E-1
                signedOn: 2100-01-02
                """);
        players.vendor().does("provisionLicences", """
                effectiveOn: 2100-02-01
                expiresOn: 2103-01-31
                billingModel: choice.billingModel.subscription
                """);
        players.reseller().does("confirmFulfilment", """
                orderReference: O-1
                fulfilledOn: 2100-01-03
                """);
        for (String milestone : new String[] {"Pilot", "Roll-out"}) {
            players.integrator().does("acceptMilestone", """
                    milestone: %s
                    accepted: choice.yesNo.yes
                    """.formatted(milestone));
        }
        players.hoster().does("acceptGoLive", """
                serviceStart: 2100-03-01
                acceptedBy: A. Customer
                """);
    }

    void settle() {
        players.companies().forEach(company -> company.does("approveSplit", "decision: choice.approval.approve"));
    }
}
