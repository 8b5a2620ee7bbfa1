package jom.workflow.course;

import jom.network.OrganisationRegistry;
import jom.portfolio.recruiting.GapWatch;
import jom.portfolio.recruiting.RecruitingDesk;
import jom.portfolio.recruiting.Recruitings;
import jom.solutionmap.SolutionMap;
import org.springframework.stereotype.Component;

/** What searches for partners are played with. */
@Component
record Recruiters(
        Recruitings recruitings, RecruitingDesk desk, GapWatch watch, SolutionMap map, OrganisationRegistry registry) {}
