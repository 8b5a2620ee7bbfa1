package jom.workflow.contract;

/**
 * An opportunity as a form shows it to somebody who takes part or manages the portfolio: texts in the reader's language.
 *
 * @param solutionAreas wanted, by name
 * @param rolesWanted by name
 * @param value with its currency
 * @param expectedClose ISO 8601
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
        String value,
        String currency,
        String expectedClose) {}
