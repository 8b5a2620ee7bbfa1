package jom.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jom.kernel.Dates;
import jom.kernel.Money;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.opportunity.CertificateWanted;
import jom.opportunity.Consent;
import jom.opportunity.Customer;
import jom.opportunity.CustomerNeed;
import jom.opportunity.Origin;
import jom.opportunity.ParticipantRole;
import jom.opportunity.TakeInOpportunity;

/** Reads the order to take in an opportunity from a row. */
final class OpportunityRow {

    static final Columns COLUMNS = new Columns(
            List.of(
                    "keySource",
                    "key",
                    "originatorKeySource",
                    "originatorKey",
                    "title",
                    "customerName",
                    "customerCountry",
                    "customerIndustry",
                    "problem",
                    "solutionAreas",
                    "rolesWanted",
                    "amount",
                    "currency",
                    "expectedClose",
                    "origin",
                    "consentToShare"),
            List.of(
                    "customerDomain",
                    "customerRegistrationNumber",
                    "customerCity",
                    "ownRoles",
                    "capabilitiesWanted",
                    "consentToContact"),
            List.of("certificatesWanted"));

    /** What a later import of the row may tell anew. */
    static final List<String> CHANGEABLE =
            List.of("title", "problem", "amount", "currency", "expectedClose", "certificatesWanted");

    private OpportunityRow() {}

    static TakeInOpportunity order(CsvRow row, OrganisationId originator) {
        Customer customer = customer(row);
        CustomerNeed need = need(row);
        String currency = row.value("currency", code -> Money.currency(code).getCurrencyCode());
        Money value = row.value("amount", amount -> Money.of(amount, currency));
        LocalDate expectedClose = row.value("expectedClose", Dates::parse);
        Origin origin = row.value("origin", Origin::of);
        Consent consent = new Consent(
                row.value("consentToShare", OpportunityRow::truth),
                row.value("consentToContact", OpportunityRow::truth, false));
        var ownRoles = row.values("ownRoles", ParticipantRole::of);
        String title = row.required("title");
        return CsvRow.whole(() -> new TakeInOpportunity(
                originator, title, customer, need, value, expectedClose, origin, consent, ownRoles));
    }

    private static Customer customer(CsvRow row) {
        String name = row.required("customerName");
        Territory country = row.value("customerCountry", Territory::new);
        Industry industry = row.value("customerIndustry", Industry::new);
        return CsvRow.whole(() -> new Customer(
                name,
                row.optional("customerDomain"),
                country,
                industry,
                row.optional("customerRegistrationNumber"),
                row.optional("customerCity")));
    }

    private static CustomerNeed need(CsvRow row) {
        String problem = row.required("problem");
        row.required("solutionAreas");
        row.required("rolesWanted");
        var areas = row.values("solutionAreas", SolutionArea::new);
        var roles = row.values("rolesWanted", ParticipantRole::of);
        var capabilities = row.values("capabilitiesWanted", Capability::new);
        var certificates = row.values("certificatesWanted", CertificateWanted::parse);
        return CsvRow.whole(() -> new CustomerNeed(problem, areas, roles, capabilities, certificates));
    }

    private static Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
