package jom.platform;

/** What the principal of a signed-in person must tell about itself. */
public interface SignedIn {

    Actor actor();
}
