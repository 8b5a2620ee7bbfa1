package breach.circle.buyer;

import breach.circle.seller.Offer;

/** The other half. */
public record Order(Offer offer) {}
