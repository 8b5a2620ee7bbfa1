package breach.undeclared.buyer;

import breach.undeclared.seller.Offer;

/** The breach: the buyer may use nothing. */
public record Order(Offer offer) {}
