package jom.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How slow a password check is made.
 *
 * @param bcrypt log2 of the rounds, 4 (tests only) to 16; each step doubles the time
 */
@ConfigurationProperties("jom.password")
@Validated
record PasswordStrength(@Min(4) @Max(16) @DefaultValue("10") int bcrypt) {}
