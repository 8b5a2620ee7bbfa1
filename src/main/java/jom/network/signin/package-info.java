/** Signing in: passwords, their short-lived memory, the brake on guessing, the end of sessions. */
@NullMarked
package jom.network.signin;

import org.jspecify.annotations.NullMarked;
