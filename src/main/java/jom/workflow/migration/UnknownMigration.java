package jom.workflow.migration;

import jom.kernel.BusinessRuleViolation;

/** There is no such migration, or none for the person who asks. */
public final class UnknownMigration extends BusinessRuleViolation {

    UnknownMigration() {
        super(Kind.UNKNOWN, "workflow.unknownMigration", "There is no such migration.");
    }
}
