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
        @Column(name = "capabilities_wanted") String capabilitiesWanted) {

    static NeedColumns of(CustomerNeed need) {
        return new NeedColumns(
                need.problem(),
                Columns.codes(need.solutionAreas()),
                Columns.roles(need.rolesWanted()),
                "",
                Columns.codes(need.capabilitiesWanted()));
    }

    CustomerNeed need() {
        return new CustomerNeed(
                problem,
                Columns.read(solutionAreas, SolutionArea::new),
                Columns.roles(rolesWanted),
                Columns.read(capabilitiesWanted, Capability::new));
    }

    Set<ParticipantRole> waived() {
        return Columns.roles(rolesWaived);
    }

    NeedColumns waiving(Set<ParticipantRole> waived) {
        return new NeedColumns(problem, solutionAreas, rolesWanted, Columns.roles(waived), capabilitiesWanted);
    }

    /** Within the limits of {@link CustomerNeed}. */
    NeedColumns about(String other) {
        CustomerNeed same = need();
        String checked =
                new CustomerNeed(other, same.solutionAreas(), same.rolesWanted(), same.capabilitiesWanted()).problem();
        return new NeedColumns(checked, solutionAreas, rolesWanted, rolesWaived, capabilitiesWanted);
    }
}
