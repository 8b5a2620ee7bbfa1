package jom.network.partnertypes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jom.kernel.Texts;
import jom.network.WorkflowKey;

/**
 * What an administrator says of a partner type.
 *
 * @param names by language code; English is needed, others may follow
 * @param roles the keys of the roles that its partners play as specialists; none if they play those open to all
 */
public record NewPartnerType(
        Map<String, String> names, WorkflowKey prepareWorkflow, WorkflowKey deliverWorkflow, Set<String> roles) {

    public static final int NAME_LENGTH_MAX = 100;

    public NewPartnerType {
        Map<String, String> stripped = new HashMap<>();
        names.forEach((language, name) -> stripped.put(language, Texts.required("name", name, NAME_LENGTH_MAX)));
        names = Map.copyOf(stripped);
        roles = Set.copyOf(roles);
        if (!names.containsKey("en")) {
            throw new IllegalArgumentException("a partner type needs an English name");
        }
    }
}
