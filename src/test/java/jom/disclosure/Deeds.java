package jom.disclosure;

import java.util.Map;

/** Deeds at doors of the API, each about something of its own that is made for it. */
interface Deeds {

    String API = "/api/v1";
    String IF_MATCH = "If-Match";
    String FIRST_VERSION = "\"0\"";

    /** One for each door, by its method and path. */
    Map<String, Deed> byDoor();
}
