package jom.disclosure;

/**
 * One request.
 *
 * @param path with ids in their places
 * @param body JSON; empty for none
 */
record Door(String method, String path, String body) {

    static Door get(String path) {
        return new Door("GET", path, "");
    }
}
