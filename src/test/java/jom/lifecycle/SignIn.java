package jom.lifecycle;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How somebody signs in at the API. */
public record SignIn(String name, String password) {

    public String basic() {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return name;
    }
}
