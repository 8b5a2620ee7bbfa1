package jom.network;

import java.util.Collection;
import jom.platform.Actor;
import jom.platform.SignedIn;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of whoever signed in: the person as it was then. Holds no password.
 *
 * @param version of the person at the sign-in
 */
public record SignedInPerson(Reader reader, long version) implements UserDetails, SignedIn {

    @Override
    public Actor actor() {
        return new Actor(reader.person().value(), reader.signInName());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return reader.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    /** Nothing: what was checked once is not kept. */
    @Override
    public String getPassword() {
        return "";
    }

    /** The name as stored, however it was typed. */
    @Override
    public String getUsername() {
        return reader.signInName();
    }

    @Override
    public String toString() {
        return reader.signInName();
    }
}
