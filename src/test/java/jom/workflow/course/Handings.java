package jom.workflow.course;

import jom.portfolio.PortfolioDirectory;
import jom.portfolio.handover.HandoverDesk;
import jom.portfolio.handover.Handovers;
import org.springframework.stereotype.Component;

/** What handovers are played with. */
@Component
record Handings(Handovers handovers, HandoverDesk desk, PortfolioDirectory portfolios) {}
