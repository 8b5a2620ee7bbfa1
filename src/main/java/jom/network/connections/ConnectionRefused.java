package jom.network.connections;

import java.time.LocalDate;
import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** Two organisations cannot be connected, or not be parted; the code says which rule says so. */
public final class ConnectionRefused extends BusinessRuleViolation {

    private ConnectionRefused(Kind kind, String code, String message, Map<String, String> facts) {
        super(kind, "network." + code, message, facts);
    }

    static ConnectionRefused unknown() {
        return new ConnectionRefused(
                Kind.UNKNOWN, "unknownConnection", "There is nothing between these two organisations.", Map.of());
    }

    static ConnectionRefused changed() {
        return new ConnectionRefused(
                Kind.WRONG_STATE,
                "connectionChanged",
                "The other side has changed something since you looked. Read it again and repeat your change.",
                Map.of());
    }

    static ConnectionRefused itself() {
        return new ConnectionRefused(
                Kind.FORBIDDEN, "connectionWithItself", "An organisation is not connected with itself.", Map.of());
    }

    static ConnectionRefused alreadyThere() {
        return new ConnectionRefused(
                Kind.WRONG_STATE,
                "connectionThereAlready",
                "These two are connected, or one of them has asked already.",
                Map.of());
    }

    static ConnectionRefused notWaiting() {
        return new ConnectionRefused(
                Kind.WRONG_STATE, "connectionNotWaiting", "No request waits for your answer.", Map.of());
    }

    static ConnectionRefused nothingToEnd() {
        return new ConnectionRefused(
                Kind.WRONG_STATE,
                "connectionNotOpen",
                "There is neither a request of yours nor a connection to end.",
                Map.of());
    }

    static ConnectionRefused blockedByAsker() {
        return new ConnectionRefused(
                Kind.WRONG_STATE,
                "connectionBlocked",
                "You have blocked this organisation. Unblock it before you ask to connect.",
                Map.of());
    }

    static ConnectionRefused tooSoon(LocalDate from) {
        return new ConnectionRefused(
                Kind.WRONG_STATE,
                "connectionTooSoon",
                "You may ask this organisation again from " + from + " on.",
                Map.of("day", from.toString()));
    }

    static ConnectionRefused tooManyOpen(int openMax) {
        return new ConnectionRefused(
                Kind.FORBIDDEN,
                "connectionsTooManyOpen",
                openMax + " of your requests wait for an answer; take some back before you ask others.",
                Map.of("max", String.valueOf(openMax)));
    }

    static ConnectionRefused tooManyToday(int requestsMax) {
        return new ConnectionRefused(
                Kind.FORBIDDEN,
                "connectionsTooManyToday",
                "You have sent " + requestsMax + " requests within a day; ask again tomorrow.",
                Map.of("max", String.valueOf(requestsMax)));
    }
}
