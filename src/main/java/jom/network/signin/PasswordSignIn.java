package jom.network.signin;

import jom.network.SignedInPerson;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people and machines in by name and password, on every door alike; says only that it did not work, not why. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Verifications verifications;
    private final GuessingBrake brake;

    PasswordSignIn(Verifications verifications, GuessingBrake brake) {
        this.verifications = verifications;
        this.brake = brake;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String name = typed.getName();
        String password = String.valueOf(typed.getCredentials());
        SignedInPerson person = verifications
                .remembered(name, password)
                .or(() -> brake.attempt(name, address(typed), () -> verifications.verified(name, password)))
                .orElseThrow(() -> new BadCredentialsException("wrong name or password"));
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        signedIn.setDetails(typed.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Behind a proxy the container tells the caller's address, see {@code server.forward-headers-strategy}. */
    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "local";
    }
}
