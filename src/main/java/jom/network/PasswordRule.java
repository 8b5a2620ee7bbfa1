package jom.network;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a password is: short only where the demo content shows its passwords anyway. */
@Component
class PasswordRule {

    private static final int LENGTH_MIN = 12;
    private static final int LENGTH_MIN_DEMO = 4;

    private final int lengthMin;

    PasswordRule(@Value("${jom.demo:false}") boolean demo) {
        this.lengthMin = demo ? LENGTH_MIN_DEMO : LENGTH_MIN;
    }

    void check(String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < lengthMin || bytes > RegisterPerson.PASSWORD_BYTES_MAX) {
            throw new UnsuitablePassword(lengthMin, RegisterPerson.PASSWORD_BYTES_MAX);
        }
    }
}
