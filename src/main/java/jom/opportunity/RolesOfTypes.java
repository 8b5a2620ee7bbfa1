package jom.opportunity;

import jom.network.PartnerTypes;
import org.springframework.stereotype.Component;

/** Knows which partner types play which roles at present. */
@Component
public class RolesOfTypes {

    private final PartnerTypes types;

    RolesOfTypes(PartnerTypes types) {
        this.types = types;
    }

    public Specialists now() {
        return Specialists.among(types.all());
    }
}
