package jom.matching;

import jom.opportunity.ParticipantRole;

/** Who could play one role. */
public record RoleCandidates(ParticipantRole role, RankedCandidates candidates) {}
