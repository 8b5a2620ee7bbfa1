package jom.workflow.partner;

import jom.workflow.contract.OpportunityBrief;

/** The view of a form that shows the opportunity and nothing else. */
record AboutOpportunity(OpportunityBrief opportunity) {}
