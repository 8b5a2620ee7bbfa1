package jom.workflow.contract;

/**
 * An opportunity as a form shows it to somebody who takes part or manages the portfolio: texts in the reader's language.
 *
 * @param solutionAreas wanted, by name
 * @param rolesWanted by name
 * @param certificatesWanted each with the role of which it is asked, unless it is asked of everybody
 * @param value with its currency
 * @param amount the same exactly, as plain decimals, for whoever calculates with it
 * @param currency ISO 4217
 */
public record OpportunityBrief(
        String number,
        String title,
        String customer,
        String country,
        String industry,
        String city,
        String problem,
        String solutionAreas,
        String rolesWanted,
        String certificatesWanted,
        String value,
        String amount,
        String currency,
        String expectedClose) {}
