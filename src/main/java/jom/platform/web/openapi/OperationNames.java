package jom.platform.web.openapi;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names of operations, made of method and address, so that they are different and stay the same:
 * {@code getOpportunityTimeline} is GET of {@code opportunities/{id}/timeline}.
 */
final class OperationNames {

    private static final String PREFIX = "/api/v1/";
    private static final Map<String, String> IRREGULAR = Map.of("people", "person");

    private OperationNames() {}

    static String of(HttpMethod method, String path) {
        List<String> words = new ArrayList<>();
        List<String> steps = Arrays.asList(path.substring(PREFIX.length()).split("/"));
        for (int i = 0; i < steps.size(); i++) {
            if (!isVariable(steps.get(i))) {
                boolean one = i + 1 < steps.size() && isVariable(steps.get(i + 1));
                words.add(one ? singular(steps.get(i)) : steps.get(i));
            }
        }
        return method.name().toLowerCase(Locale.ROOT)
                + words.stream().map(OperationNames::camelCase).collect(Collectors.joining());
    }

    private static boolean isVariable(String step) {
        return step.startsWith("{");
    }

    private static String singular(String plural) {
        if (IRREGULAR.containsKey(plural)) {
            return IRREGULAR.get(plural);
        }
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.substring(0, plural.length() - (plural.endsWith("s") ? 1 : 0));
    }

    private static String camelCase(String words) {
        return Arrays.stream(words.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
