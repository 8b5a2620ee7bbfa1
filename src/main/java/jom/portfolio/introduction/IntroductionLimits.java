package jom.portfolio.introduction;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What keeps organisations from being pestered.
 *
 * @param againAfter how long after an introduction that did not come about the same two are not introduced again
 */
@ConfigurationProperties("jom.introductions")
record IntroductionLimits(@DefaultValue("90d") Duration againAfter) {}
