package jom.kernel;

import java.util.UUID;

/** The identity of an aggregate. Implementations are records whose {@code toString} is the bare value. */
public interface Identifier {

    /** The UUID, version 7 for everything created here. */
    UUID value();
}
