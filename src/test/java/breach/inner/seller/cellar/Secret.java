package breach.inner.seller.cellar;

/** What a seller keeps to itself. */
public record Secret(String text) {}
