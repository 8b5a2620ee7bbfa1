package jom.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The entity tag of a shared record: its version, quoted. */
public final class EntityTag {

    private EntityTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a change that was not made against the present version.
     *
     * @param ifMatch the header as it came; {@code null} where it is missing
     * @throws RequestRefused 428 without the header, 412 when stale
     */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RequestRefused(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "platform.preconditionRequired",
                    "Send If-Match with the ETag of what you read, so that nobody's change is overwritten.");
        }
        if (!ifMatch.trim().equals(of(version))) {
            throw new RequestRefused(
                    HttpStatus.PRECONDITION_FAILED,
                    "platform.stale",
                    "Somebody changed this since you read it. Read it again and repeat your change.");
        }
    }
}
