package jom.workflow.course;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jom.kernel.Money;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.SolutionArea;
import jom.opportunity.CertificateWanted;
import jom.opportunity.Consent;
import jom.opportunity.Customer;
import jom.opportunity.CustomerNeed;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityIntake;
import jom.opportunity.Origin;
import jom.opportunity.ParticipantRole;
import jom.opportunity.TakeInOpportunity;
import jom.opportunity.Withdrawal;
import jom.workflow.CurrentViewer;
import jom.workflow.Tasks;
import jom.workflow.Viewer;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Where courses are played: the whole application. */
@Component
public class Stage {

    final Tasks tasks;
    final CurrentViewer viewers;
    final ProcessEngine engine;
    final NetworkFixture network;
    final ObjectMapper json;
    final Withdrawal withdrawal;
    final Opportunities opportunities;
    final Witness witness;
    final OrganisationDirectory organisations;
    final Handings handings;
    final Joinings joinings;
    final Introducings introducings;
    final Recruiters recruiters;
    private final OpportunityIntake intake;
    private Optional<Proofreader> proofreader = Optional.empty();

    @Autowired
    Stage(
            Tasks tasks,
            CurrentViewer viewers,
            ProcessEngine engine,
            NetworkFixture network,
            ObjectMapper json,
            Withdrawal withdrawal,
            Opportunities opportunities,
            Witness witness,
            OrganisationDirectory organisations,
            Handings handings,
            Joinings joinings,
            Introducings introducings,
            Recruiters recruiters,
            OpportunityIntake intake) {
        this.tasks = tasks;
        this.viewers = viewers;
        this.engine = engine;
        this.network = network;
        this.json = json;
        this.withdrawal = withdrawal;
        this.opportunities = opportunities;
        this.witness = witness;
        this.organisations = organisations;
        this.handings = handings;
        this.joinings = joinings;
        this.introducings = introducings;
        this.recruiters = recruiters;
        this.intake = intake;
    }

    /** The same, where what each form shows is read before it is answered. */
    Stage readBy(Proofreader reader) {
        Stage read = new Stage(
                tasks,
                viewers,
                engine,
                network,
                json,
                withdrawal,
                opportunities,
                witness,
                organisations,
                handings,
                joinings,
                introducings,
                recruiters,
                intake);
        read.proofreader = Optional.of(reader);
        return read;
    }

    /** Has the form of an open task read, in every language. */
    void proofread(Course.Open open) {
        proofreader.ifPresent(reader -> {
            Viewer viewer = viewers.named(open.person().signInName());
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                Viewer reading = new Viewer(viewer.signInName(), viewer.groups(), language);
                reader.read(
                        open.task().contract(),
                        network.as(
                                open.person(),
                                () -> tasks.show(reading, open.task().id()).view()));
            }
        });
    }

    /** An opportunity that wants these roles, taken in by the originator's person. */
    public Course takenIn(Cast cast, ParticipantRole... wanted) {
        return takenIn(cast, aCustomer(cast), wanted);
    }

    /** The same for a certain customer. */
    public Course takenIn(Cast cast, Customer customer, ParticipantRole... wanted) {
        return takenIn(cast, customer, Set.of(), Set.of(), wanted);
    }

    /** The same for a customer of its own, with roles that the originator plays itself. */
    public Course takenIn(Cast cast, Set<ParticipantRole> own, ParticipantRole... wanted) {
        return takenIn(cast, aCustomer(cast), own, Set.of(), wanted);
    }

    /** The same for a customer of its own, which wants capabilities besides. */
    public Course takenInWanting(Cast cast, Set<Capability> capabilities, ParticipantRole... wanted) {
        return takenIn(cast, aCustomer(cast), Set.of(), capabilities, wanted);
    }

    private Course takenIn(
            Cast cast,
            Customer customer,
            Set<ParticipantRole> own,
            Set<Capability> capabilities,
            ParticipantRole... wanted) {
        return takenIn(cast, customer, own, need(capabilities, Set.of(), wanted));
    }

    /** The same for a customer of its own, which asks everybody for a certificate. */
    Course takenInAsking(Cast cast, String certificate, ParticipantRole... wanted) {
        Set<CertificateWanted> certificates = Set.of(CertificateWanted.parse(certificate));
        return takenIn(cast, aCustomer(cast), Set.of(), need(Set.of(), certificates, wanted));
    }

    private static CustomerNeed need(
            Set<Capability> capabilities, Set<CertificateWanted> certificates, ParticipantRole... wanted) {
        return new CustomerNeed(
                "Patient files live in seven systems that do not talk to each other.",
                Set.of(new SolutionArea("patient-care")),
                Set.of(wanted),
                capabilities,
                certificates);
    }

    private Course takenIn(Cast cast, Customer customer, Set<ParticipantRole> own, CustomerNeed need) {
        TakeInOpportunity order = new TakeInOpportunity(
                cast.originator(),
                "One patient file",
                customer,
                need,
                Money.of("250000.00", "EUR"),
                LocalDate.parse("2100-06-30"),
                Origin.CUSTOMER_REQUEST,
                new Consent(true, true),
                own);
        OpportunityId id = network.as(cast.person(cast.originator()), () -> intake.takeIn(order));
        return course(cast, id);
    }

    /** One that was taken in elsewhere. */
    public Course course(Cast cast, OpportunityId id) {
        return new Course(this, cast, id);
    }

    public Customer aCustomer(Cast cast) {
        return new Customer(
                NetworkFixture.unique("Klinikum"), null, cast.country(), new Industry("healthcare"), null, null);
    }
}
