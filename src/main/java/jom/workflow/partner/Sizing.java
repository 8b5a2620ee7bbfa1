package jom.workflow.partner;

import jom.engagement.HostingFact.SizingProposed;

/** A sizing as forms show it, with its units. */
record Sizing(
        String organisation,
        String users,
        String storage,
        String peakUsers,
        String growth,
        String recoveryPoint,
        String recoveryTime,
        String availability) {

    static Sizing of(SizingProposed told, String hoster) {
        return new Sizing(
                hoster,
                told.users().toString(),
                told.storageGb() + " GB",
                told.peakUsers().toString(),
                told.growthPercent() + " %",
                told.recoveryPointMinutes() + " min",
                told.recoveryTimeMinutes() + " min",
                told.availability() + " %");
    }
}
