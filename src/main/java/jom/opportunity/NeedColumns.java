package jom.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import jom.network.Capability;
import jom.network.SolutionArea;

@Embeddable
record NeedColumns(
        @Column(name = "problem") String problem,
        @Column(name = "solution_areas") String solutionAreas,
        @Column(name = "roles_wanted") String rolesWanted,
        @Column(name = "roles_waived") String rolesWaived,
        @Column(name = "capabilities_wanted") String capabilitiesWanted,
        @Column(name = "certificates_wanted") String certificatesWanted) {

    static NeedColumns of(CustomerNeed need) {
        return of(need, "");
    }

    private static NeedColumns of(CustomerNeed need, String waived) {
        return new NeedColumns(
                need.problem(),
                Columns.codes(need.solutionAreas()),
                Columns.roles(need.rolesWanted()),
                waived,
                Columns.codes(need.capabilitiesWanted()),
                Columns.certificates(need.certificatesWanted()));
    }

    CustomerNeed need() {
        return new CustomerNeed(
                problem,
                Columns.read(solutionAreas, SolutionArea::new),
                Columns.roles(rolesWanted),
                Columns.read(capabilitiesWanted, Capability::new),
                Columns.certificates(certificatesWanted));
    }

    Set<ParticipantRole> waived() {
        return Columns.roles(rolesWaived);
    }

    NeedColumns waiving(Set<ParticipantRole> waived) {
        return of(need(), Columns.roles(waived));
    }

    /** Within the limits of {@link CustomerNeed}. */
    NeedColumns amended(AmendOpportunity order) {
        CustomerNeed now = need();
        CustomerNeed about = order.problem().map(now::about).orElse(now);
        return of(order.certificatesWanted().map(about::askingFor).orElse(about), rolesWaived);
    }
}
