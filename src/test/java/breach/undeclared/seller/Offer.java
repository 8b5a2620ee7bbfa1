package breach.undeclared.seller;

/** What a seller offers to everybody. */
public record Offer(String text) {}
