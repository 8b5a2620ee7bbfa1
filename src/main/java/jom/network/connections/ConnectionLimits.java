package jom.network.connections;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What keeps organisations from being pestered.
 *
 * @param openMax requests of one organisation that nobody has answered, 1 to 100,000
 * @param requestsADayMax requests of one organisation in 24 hours, 1 to 10,000
 * @param againAfterDecline how long whoever was declined waits before it asks the same one again
 * @param againAfterEnd how long anybody waits who took a request back, or was connected and is no more
 */
@ConfigurationProperties("jom.connections")
@Validated
record ConnectionLimits(
        @Min(1) @Max(100_000) @DefaultValue("1000") int openMax,
        @Min(1) @Max(10_000) @DefaultValue("50") int requestsADayMax,
        @DefaultValue("90d") Duration againAfterDecline,
        @DefaultValue("1d") Duration againAfterEnd) {

    Duration wait(ConnectionStatus status) {
        return status == ConnectionStatus.DECLINED ? againAfterDecline : againAfterEnd;
    }
}
