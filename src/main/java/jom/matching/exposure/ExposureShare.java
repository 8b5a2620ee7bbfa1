package jom.matching.exposure;

import jom.kernel.BasisPoints;

/**
 * Offers to the organisations of one class against how often they qualified.
 *
 * @param key of the class: a country of ISO 3166, a size, or {@link #UNTOLD}
 * @param organisations who qualified at least once
 * @param overlooked how many of them were never offered anything
 * @param qualified how often its organisations qualified, each for each opportunity
 * @param offers how many of these were offered
 * @param qualifiedShare of all that qualified
 * @param offeredShare of all offers; nothing where there were none
 */
public record ExposureShare(
        String key,
        int organisations,
        int overlooked,
        long qualified,
        long offers,
        BasisPoints qualifiedShare,
        BasisPoints offeredShare) {

    /** For organisations of which it was not told. */
    public static final String UNTOLD = "untold";

    /** By how many basis points the share of offers is above the share of those who qualified; below zero if under it. */
    public int difference() {
        return offeredShare.value() - qualifiedShare.value();
    }
}
