package breach.circle.seller;

import breach.circle.buyer.Order;

/** Half of the breach. */
public record Offer(Order answerTo) {}
