package jom.portfolio;

import jom.network.PartnerType;

/** What a portfolio can map to a process: one phase of one partner type. */
public record WorkflowPlace(PortfolioId portfolio, PartnerType type, Phase phase) {}
