package jom.workflow.migration;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** The plan itself cannot be carried out, whichever instance it is about. */
public final class MigrationNotPossible extends BusinessRuleViolation {

    private MigrationNotPossible(String code, String message, Map<String, String> facts) {
        super(Kind.FORBIDDEN, "workflow." + code, message, facts);
    }

    static MigrationNotPossible becauseOfThePlan(String faults) {
        return new MigrationNotPossible(
                "migrationPlanRefused",
                "These steps cannot follow each other: " + faults + ".",
                Map.of("faults", faults));
    }

    static MigrationNotPossible becauseNothingChanges() {
        return new MigrationNotPossible("migrationToItself", "Both versions are the same.", Map.of());
    }

    static MigrationNotPossible becauseOfTooMany(int limit) {
        return new MigrationNotPossible(
                "migrationTooLarge",
                "More than " + limit + " instances are running. Ask for help of who operates the installation.",
                Map.of("limit", String.valueOf(limit)));
    }
}
