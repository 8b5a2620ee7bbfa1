package breach.inner.buyer;

import breach.inner.seller.cellar.Secret;

/** The breach: it reaches past the seller's API. */
public record Order(Secret secret) {}
