package jom.lifecycle;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * Open calls of the European Commission as opportunities: the first ones that tell a budget and a text and are no prizes. Public research
 * money stands in for revenue here, and the Commission's programme for a customer.
 */
final class RealCalls {

    static final String SOURCE = "eu-calls";

    private static final String HEADER = "keySource,key,originatorKeySource,originatorKey,title,customerName,"
            + "customerCountry,customerIndustry,problem,solutionAreas,rolesWanted,capabilitiesWanted,amount,currency,"
            + "expectedClose,origin,consentToShare\n";
    private static final int TEXT_MIN = 20;
    private static final int TITLE_MAX = 120;
    private static final Map<String, String> AREA_OF_WORD = new TreeMap<>(Map.of(
            "cyber", "cyber-security",
            "digital", "digital-government",
            "health", "patient-care",
            "data", "data-analytics",
            "artificial", "artificial-intelligence",
            "cloud", "cloud-adoption"));

    /** What a team must have together, no one of the partners alone. */
    private static final List<Wanted> WANTED = List.of(
            new Wanted("solution;integration", "research-development;cloud-native"),
            new Wanted("solution;integration;hosting", "research-development;cloud-native;managed-services"),
            new Wanted("integration;support", "research-development;cloud-native;project-management"),
            new Wanted("influence;integration;hosting", "research-development;hosting;training"),
            new Wanted("solution;hosting", "research-development;financing;devops"));

    private RealCalls() {}

    private record Wanted(String roles, String capabilities) {}

    /**
     * The first calls, dealt out to the originators in turn.
     *
     * @param originators keys of the source {@link RealPartners#OASIS}
     * @param open calls that have closed by then are moved to this day
     */
    static String opportunities(int count, List<String> originators, LocalDate open) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (CSVRecord call : RealData.rows("tenders-eu-calls/calls.csv.gz")) {
            boolean usable = !call.get("action_type").equals("Prize")
                    && !call.get("budget_max_eur").isEmpty()
                    && call.get("description_first_600").length() >= TEXT_MIN;
            if (usable && rows.size() < count) {
                rows.add(row(call, originators.get(rows.size() % originators.size()), rows.size(), open));
            }
        }
        return HEADER + RealData.csv(rows);
    }

    private static List<String> row(CSVRecord call, String originator, int number, LocalDate open) {
        String title = call.get("title");
        LocalDate deadline = LocalDate.parse(call.get("deadline"));
        Wanted wanted = WANTED.get(number % WANTED.size());
        String topic = call.get("topic_id");
        return List.of(
                SOURCE,
                topic,
                RealPartners.OASIS,
                originator,
                title.length() > TITLE_MAX ? title.substring(0, TITLE_MAX) : title,
                "Beneficiaries of " + topic,
                "BE",
                "government",
                call.get("description_first_600"),
                area(title),
                wanted.roles(),
                wanted.capabilities(),
                call.get("budget_max_eur") + ".00",
                "EUR",
                (deadline.isBefore(open) ? open : deadline).toString(),
                "tender",
                "true");
    }

    private static String area(String title) {
        String small = title.toLowerCase(Locale.ROOT);
        return AREA_OF_WORD.entrySet().stream()
                .filter(entry -> small.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("research-innovation");
    }
}
