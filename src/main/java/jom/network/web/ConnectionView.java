package jom.network.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.connections.ConnectionProfile;
import jom.network.connections.ConnectionStatus;
import jom.network.connections.Connections;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has to do with another one, as it sees it.
 *
 * @param organisationId the other one
 * @param requestedByOther whether the other one asked
 * @param reason why it was declined, if that was said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Connection")
record ConnectionView(
        OrganisationId organisationId,
        @Size(max = OrganisationDetails.NAME_LENGTH_MAX) String name,
        ConnectionStatus status,
        boolean requestedByOther,
        @Size(max = Connections.NOTE_LENGTH_MAX) String note,
        Instant requestedAt,
        @Nullable Instant answeredAt,
        @Size(max = Connections.NOTE_LENGTH_MAX) @Nullable String reason) {

    static ConnectionView of(ConnectionProfile connection, String name) {
        return new ConnectionView(
                connection.other(),
                name,
                connection.status(),
                connection.requestedByOther(),
                connection.note(),
                connection.requestedAt(),
                connection.answeredAt().orElse(null),
                connection.reason().orElse(null));
    }

    /** Whom to ask, and what about. */
    @Schema(name = "ConnectionRequest")
    record Request(
            @NotNull OrganisationId organisationId,

            @NotBlank @Size(max = Connections.NOTE_LENGTH_MAX)
            String note) {}

    /**
     * What the one who was asked says.
     *
     * @param reason for the one who asked to read; only where it is declined
     */
    @Schema(name = "ConnectionAnswer")
    record Answer(
            @NotNull Boolean accepted,

            @Size(max = Connections.NOTE_LENGTH_MAX) @Nullable
            String reason) {}
}
