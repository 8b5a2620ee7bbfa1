package jom.browser;

/**
 * A field that needs an answer.
 *
 * @param number among all fields of the form, from 0
 * @param kind as form-js calls it
 * @param error what the form says is wrong with it; empty if nothing
 */
record NeededField(int number, String kind, boolean isAnswered, String error) {

    static NeededField read(String line) {
        String[] cells = line.split("\\|", -1);
        return new NeededField(Integer.parseInt(cells[0]), cells[1], Boolean.parseBoolean(cells[2]), cells[3]);
    }

    boolean isWritten() {
        return kind.equals("textfield") || kind.equals("number") || kind.equals("textarea");
    }
}
