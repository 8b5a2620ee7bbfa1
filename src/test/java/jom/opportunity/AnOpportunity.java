package jom.opportunity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import jom.kernel.Money;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.SolutionArea;
import jom.network.Territory;

/** Orders with good defaults: each is about a customer of its own. */
public final class AnOpportunity {

    public static final String PROBLEM = "Patient files live in seven systems that do not talk to each other.";

    private final OrganisationId originator;
    private Customer customer = new Customer(
            NetworkFixture.unique("Kunde"), null, new Territory("DE"), new Industry("healthcare"), null, null);
    private String title = "One patient file";
    private String problem = PROBLEM;
    private Set<SolutionArea> areas = Set.of(new SolutionArea("patient-care"));
    private Set<ParticipantRole> wanted = Set.of(ParticipantRole.SOLUTION);
    private Set<Capability> capabilities = Set.of();
    private Set<CertificateWanted> certificates = Set.of();
    private Set<ParticipantRole> own = Set.of();
    private Money value = Money.of("250000.00", "EUR");
    private LocalDate close = LocalDate.parse("2100-06-30");
    private Consent consent = new Consent(true, true);

    private AnOpportunity(OrganisationId originator) {
        this.originator = originator;
    }

    public static AnOpportunity of(OrganisationId originator) {
        return new AnOpportunity(originator);
    }

    public AnOpportunity at(Customer other) {
        customer = other;
        return this;
    }

    public AnOpportunity titled(String other) {
        title = other;
        return this;
    }

    public AnOpportunity because(String other) {
        problem = other;
        return this;
    }

    public AnOpportunity in(String... codes) {
        areas = Arrays.stream(codes).map(SolutionArea::new).collect(Collectors.toSet());
        return this;
    }

    public AnOpportunity wanting(ParticipantRole... roles) {
        wanted = Set.of(roles);
        return this;
    }

    public AnOpportunity needing(String... codes) {
        capabilities = Arrays.stream(codes).map(Capability::new).collect(Collectors.toSet());
        return this;
    }

    /** Each with a role before a colon, or without for everybody. */
    public AnOpportunity certified(String... wantedOf) {
        certificates = Arrays.stream(wantedOf).map(CertificateWanted::parse).collect(Collectors.toSet());
        return this;
    }

    public AnOpportunity doing(ParticipantRole... roles) {
        own = Set.of(roles);
        return this;
    }

    public AnOpportunity worth(String amount, String currency) {
        value = Money.of(amount, currency);
        return this;
    }

    public AnOpportunity closing(LocalDate day) {
        close = day;
        return this;
    }

    public AnOpportunity with(Consent other) {
        consent = other;
        return this;
    }

    public TakeInOpportunity order() {
        return new TakeInOpportunity(
                originator,
                title,
                customer,
                new CustomerNeed(problem, areas, wanted, capabilities, certificates),
                value,
                close,
                Origin.CUSTOMER_REQUEST,
                consent,
                own);
    }
}
