package jom.workflow.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whether the ids in a submission are the deployer's to give. Shipped ids are nobody's but the application's; a shipped
 * form or decision may come along as it is, so that a model can be deployed together with what it needs.
 */
final class Ownership {

    private final Submission submission;
    private final ShippedModels shipped;
    private final Owners owners;
    private final Findings findings;

    Ownership(Submission submission, ShippedModels shipped, Owners owners, Findings findings) {
        this.submission = submission;
        this.shipped = shipped;
        this.owners = owners;
        this.findings = findings;
    }

    /** What the deployer defines; without what only comes along. */
    List<Defined> check(List<ReadFile> files) {
        List<Defined> own = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ReadFile file : files) {
            for (Defined defined : file.definitions()) {
                if (!seen.add(defined.kind() + " " + defined.id())) {
                    add(defined, Rule.DEFINITION_TWICE);
                }
                if (isAllowed(defined, file)) {
                    own.add(defined);
                }
            }
        }
        return own;
    }

    private boolean isAllowed(Defined defined, ReadFile file) {
        Author author = submission.author();
        Optional<ShippedModels.Shipped> blueprint = shipped.find(defined.kind(), defined.id());
        if (blueprint.isPresent() && !author.isInstallation()) {
            if (!comesAlong(file, blueprint.get())) {
                add(defined, Rule.OWNER_SHIPPED);
            }
            return false;
        }
        Set<UUID> owned = owners.of(defined.kind(), defined.id());
        if (!owned.isEmpty() && owned.stream().noneMatch(author.owners()::contains)) {
            add(defined, Rule.OWNER_OTHER);
            return false;
        }
        return true;
    }

    private boolean comesAlong(ReadFile file, ShippedModels.Shipped blueprint) {
        if (file.form().isPresent() && blueprint.file().form().isPresent()) {
            return file.form().get().says(blueprint.file().form().get());
        }
        return file.decision().isPresent() && Arrays.equals(submission.files().get(file.name()), blueprint.bytes());
    }

    private void add(Defined defined, Rule rule) {
        findings.add(new Finding(
                defined.file(),
                defined.id(),
                defined.line(),
                defined.column(),
                rule,
                List.of(defined.id(), defined.kind().key())));
    }
}
