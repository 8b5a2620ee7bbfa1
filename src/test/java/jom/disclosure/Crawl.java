package jom.disclosure;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jom.lifecycle.Canaries;
import jom.lifecycle.Canaries.Origin;

/** Somebody's walk through all doors: what was answered, and which words were read that are not for this reader. */
final class Crawl {

    /** For whom a canary is. */
    interface Rule {

        boolean mayRead(Door door, Origin origin);
    }

    private static final Set<Integer> CLOSED = Set.of(302, 400, 401, 403, 404, 405);

    private final Browsing reader;
    private final Canaries canaries;
    private final Rule rule;
    private final Set<String> secrets;
    private final Map<String, Set<String>> answers = new LinkedHashMap<>();
    private final List<String> leaks = new ArrayList<>();

    /**
     * Not yet begun.
     *
     * @param rule which canaries are for the reader
     * @param secrets ids that the reader must not find where it did not name them itself
     */
    Crawl(Browsing reader, Canaries canaries, Rule rule, Set<String> secrets) {
        this.reader = reader;
        this.canaries = canaries;
        this.rule = rule;
        this.secrets = Set.copyOf(secrets);
    }

    Crawl through(Map<String, List<Door>> doors) {
        doors.forEach((name, all) -> all.forEach(door -> visit(name, door)));
        return this;
    }

    private void visit(String name, Door door) {
        HttpResponse<String> answer = reader.call(door);
        String told = answer.body() + " " + answer.headers().map();
        List<String> read = new ArrayList<>();
        canaries.in(told).forEach((word, origin) -> {
            if (!rule.mayRead(door, origin)) {
                read.add(word + " of " + origin);
            }
        });
        secrets.stream()
                .filter(id -> told.contains(id) && !(door.path() + door.body()).contains(id))
                .forEach(id -> read.add("the id " + id));
        if (answer.statusCode() >= 500) {
            read.add("a failure of ours, whatever it tells");
        }
        read.forEach(what -> leaks.add(door.method() + " " + door.path() + " " + answer.statusCode() + ": " + what));
        answers.computeIfAbsent(name, any -> new TreeSet<>()).add(inWords(answer, !read.isEmpty()));
    }

    private static String inWords(HttpResponse<String> answer, boolean leaked) {
        if (leaked) {
            return answer.statusCode() + " LEAK";
        }
        if (CLOSED.contains(answer.statusCode())) {
            return String.valueOf(answer.statusCode());
        }
        String body = answer.body().replaceAll("\\s", "");
        boolean empty = body.isEmpty()
                || body.equals("[]")
                || body.startsWith("{\"items\":[],")
                || body.equals("{\"count\":0}");
        return answer.statusCode() + (empty ? " empty" : " nothing of it");
    }

    /** What was read that is not for this reader, door by door. */
    List<String> leaks() {
        return List.copyOf(leaks);
    }

    /** The answers by door, such as {@code 404} or {@code 200 empty}. */
    Map<String, Set<String>> answers() {
        return new LinkedHashMap<>(answers);
    }
}
