package jom.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * How an opportunity went.
 *
 * @param opportunity as its portfolio manager sees it at the end
 * @param tasks that were completed, in their order
 * @param postings what was posted, as its portfolio manager sees it; nothing if it was not won
 */
public record Journey(String script, JsonNode opportunity, List<Done> tasks, JsonNode postings) {

    public Journey {
        tasks = List.copyOf(tasks);
    }

    /**
     * A task that was completed.
     *
     * @param groups for whose members it was
     * @param person who completed it
     */
    public record Done(String contract, List<String> groups, String person) {}

    public String stage() {
        return opportunity.path("stage").asText();
    }

    /** Who takes part at the end, by id. */
    public Set<String> team() {
        Set<String> team = new LinkedHashSet<>();
        for (JsonNode member : opportunity.path("participants")) {
            if (member.path("status").asText().equals("active")) {
                team.add(member.path("organisation").asText());
            }
        }
        return team;
    }

    /** Whose people worked on it, by id: the team, and who was asked and declined. */
    public Set<String> organisations() {
        Set<String> organisations = new LinkedHashSet<>();
        for (Done task : tasks) {
            task.groups().stream()
                    .filter(group -> group.startsWith("organisation-") || group.startsWith("finance-"))
                    .map(group -> group.substring(group.indexOf('-') + 1))
                    .forEach(organisations::add);
        }
        return organisations;
    }

    /** What is owed to all parties together, by currency. */
    public Map<String, BigDecimal> owed() {
        Map<String, BigDecimal> owed = new TreeMap<>();
        lines(line -> {
            if (line.path("account").asText().equalsIgnoreCase("payable")) {
                owed.merge(currency(line), amount(line).negate(), BigDecimal::add);
            }
        });
        return owed;
    }

    /** What all lines come to, by currency: nothing. */
    public Map<String, BigDecimal> balance() {
        Map<String, BigDecimal> balance = new TreeMap<>();
        lines(line -> balance.merge(currency(line), amount(line), BigDecimal::add));
        return balance;
    }

    private void lines(Consumer<JsonNode> reader) {
        postings.path("postings").forEach(posting -> posting.path("lines").forEach(reader));
    }

    private static String currency(JsonNode line) {
        return line.path("amount").path("currency").asText();
    }

    private static BigDecimal amount(JsonNode line) {
        return new BigDecimal(line.path("amount").path("amount").asText());
    }
}
