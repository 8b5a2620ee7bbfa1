package jom.network;

import java.time.ZoneId;
import jom.kernel.Texts;

/**
 * What is told of an organisation when it is registered or changed.
 *
 * @param name in daily use, at most {@value #NAME_LENGTH_MAX} characters
 * @param home the country it sits in, or a part of it
 * @param timeZone in whose working days its deadlines count
 */
public record OrganisationDetails(
        String name, LegalEntity legalEntity, Territory home, ZoneId timeZone, Offering offering) {

    public static final int NAME_LENGTH_MAX = 200;

    public OrganisationDetails {
        Texts.required("name", name, NAME_LENGTH_MAX);
    }
}
