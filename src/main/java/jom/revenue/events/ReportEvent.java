package jom.revenue.events;

import java.time.LocalDate;
import jom.kernel.Money;
import jom.opportunity.OpportunityId;

/**
 * An event as it is reported.
 *
 * @param day of the business, by which it is booked
 * @param amount not below zero; above zero for invoices, payments, credit notes and refunds
 */
public record ReportEvent(SourceKey key, EventKind kind, LocalDate day, Money amount, OpportunityId opportunity) {}
