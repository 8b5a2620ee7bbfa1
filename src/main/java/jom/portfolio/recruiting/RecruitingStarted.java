package jom.portfolio.recruiting;

/** Somebody is to be found; the managers of the portfolio have to be asked. */
public record RecruitingStarted(RecruitingView recruiting) {}
