package jom.network;

import java.time.ZoneId;

/** Where an organisation's people are, so that its deadlines count in its own working days. */
public record WorkPlace(Territory home, ZoneId zone) {}
