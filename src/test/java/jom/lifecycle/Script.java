package jom.lifecycle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a course leaves the usual path: what the first ones asked answer instead.
 */
public final class Script {

    private final String name;
    private final Map<String, Deque<String>> answers = new LinkedHashMap<>();

    private Script(String name) {
        this.name = name;
    }

    /** A course with nothing unusual yet. */
    public static Script named(String name) {
        return new Script(name);
    }

    /**
     * The next answer to a contract, whoever gives it; after it the usual ones follow.
     *
     * @param fields JSON with single quotation marks: the fields that differ from the usual answer
     */
    public Script but(String contract, String fields) {
        answers.computeIfAbsent(contract, any -> new ArrayDeque<>()).add(fields);
        return this;
    }

    public String name() {
        return name;
    }

    /** The answers that are left for one course. */
    Lines lines() {
        Map<String, Deque<String>> copy = new HashMap<>();
        answers.forEach((contract, fields) -> copy.put(contract, new ArrayDeque<>(fields)));
        return new Lines(copy);
    }

    record Lines(Map<String, Deque<String>> answers) {

        Optional<String> next(String contract) {
            return Optional.ofNullable(answers.get(contract)).map(Deque::poll);
        }

        boolean isUsedUp() {
            return answers.values().stream().allMatch(Deque::isEmpty);
        }
    }
}
