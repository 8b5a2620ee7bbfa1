package jom.network;

/** What a person may do. A person has any number of roles; for whom is told by the organisations and portfolios. */
public enum Role {
    /** Works on the tasks of the own organisation. */
    PARTNER_USER,
    /** Manages portfolios of partners. */
    PPM,
    /** Approves splits for the own organisation. */
    FINANCE,
    /** May deploy process models through the gate. */
    DESIGNER,
    /** A machine that imports and starts things for its organisation. */
    INTEGRATOR,
    /** Looks after the installation. */
    ADMINISTRATOR;

    /** The name of the role as Spring Security knows it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
