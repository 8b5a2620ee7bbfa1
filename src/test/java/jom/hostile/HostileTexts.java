package jom.hostile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jom.TestData;

/** The big list of naughty strings; without it the test is skipped. */
public final class HostileTexts {

    private static final String FILE = "hostile-input/blns.json";

    private HostileTexts() {}

    /** Each by itself, blank ones included. */
    public static List<String> strings() throws IOException {
        return JsonMapper.builder().build().readerForListOf(String.class).readValue(TestData.text(FILE));
    }

    /** All that are not blank, as many in one text as its limit allows; those that are longer by themselves are left out. */
    public static List<String> texts(int lengthMax) throws IOException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String string : strings()) {
            if (string.isBlank() || string.length() > lengthMax) {
                continue;
            }
            if (text.length() + string.length() + 1 > lengthMax) {
                texts.add(text.toString());
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : "\n").append(string);
        }
        texts.add(text.toString());
        return texts;
    }

    /** Those that no field of this length takes. */
    public static List<String> refused(int lengthMax) throws IOException {
        return strings().stream()
                .filter(string -> string.isBlank() || string.length() > lengthMax)
                .toList();
    }
}
