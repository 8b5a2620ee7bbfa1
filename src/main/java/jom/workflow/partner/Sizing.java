package jom.workflow.partner;

import jom.engagement.HostingFact.SizingProposed;
import jom.kernel.Written;

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

    static Sizing of(SizingProposed told, String hoster, PartnerDesk.Sheet sheet) {
        Written written = sheet.viewer().written();
        return new Sizing(
                hoster,
                written.number(told.users()),
                written.number(told.storageGb()) + " GB",
                written.number(told.peakUsers()),
                written.percent(told.growthPercent()),
                written.number(told.recoveryPointMinutes()) + " min",
                written.number(told.recoveryTimeMinutes()) + " min",
                told.availability().text(written));
    }
}
