package jom.network.endorsement;

import jom.network.OrganisationId;

/** Knows who has won together; whoever keeps the opportunities tells. */
public interface WinsTogether {

    /** Whether both took part, and stayed, in an opportunity that was won. */
    boolean haveWonTogether(OrganisationId one, OrganisationId other);
}
