package fr.reseauclimat.shared.security;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.microprofile.jwt.JsonWebToken;

import fr.reseauclimat.shared.text.EnteredText;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.text.RefusedTextException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Who is asking, as the access token says it, or the link. Nothing here comes from the application's own tables. */
@RequestScoped
public class CurrentUser {

    @Inject
    SecurityIdentity identity;

    /** @return whether nobody is signed in: a visitor, or somebody with a link */
    public boolean isAnonymous() {
        return token() == null;
    }

    /** @return what tells one person from another in all requests: of the account, or of what a link opens; null for a visitor */
    public String key() {
        return isAnonymous() && identity.getPrincipal() instanceof LinkPrincipal link ? link.getName() : subject();
    }

    /** @return what the reader's link opens, or null for who holds none that gives this role */
    public UUID opens(String role) {
        return identity.getPrincipal() instanceof LinkPrincipal link && link.role().equals(role) ? link.opens() : null;
    }

    /** @return the subject that Keycloak gave the account, or null for a visitor */
    public String subject() {
        return token() == null ? null : token().getSubject();
    }

    public String username() {
        return claim("preferred_username");
    }

    public String firstName() {
        return claim("given_name");
    }

    public String lastName() {
        return claim("family_name");
    }

    /** @return the address, only where Keycloak vouches for it and mail can go there */
    public MailAddress verifiedEmail() {
        try {
            return Boolean.parseBoolean(claim("email_verified")) ? MailAddress.of(claim("email")) : null;
        } catch (RefusedTextException noMailGoesThere) {
            return null;
        }
    }

    /** Roles of people, sorted; technical roles of Keycloak are left out. */
    public Set<String> roles() {
        return identity.getRoles().stream().filter(Roles.HUMAN::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    public boolean isStaff() {
        return Roles.STAFF.stream().anyMatch(identity::hasRole);
    }

    private String claim(String name) {
        var value = token() == null ? null : token().getClaim(name);
        return value == null ? null : EnteredText.line(value.toString());
    }

    private JsonWebToken token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token : null;
    }
}
