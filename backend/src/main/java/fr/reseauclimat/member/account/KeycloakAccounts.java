package fr.reseauclimat.member.account;

import java.util.List;

import javax.net.ssl.SSLContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.spi.ResteasyClientProvider;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

import fr.reseauclimat.shared.security.Roles;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** Accounts in the Keycloak realm, through its administration interface. */
@ApplicationScoped
class KeycloakAccounts implements IdentityProvider {

    private static final List<String> FIRST_STEPS = List.of("UPDATE_PASSWORD", "VERIFY_EMAIL");
    private static final int TWO_WEEKS = 14 * 24 * 60 * 60;
    /** Keycloak answers once its mail is sent. */
    private static final long LONGEST_ANSWER_MILLIS = 10_000;

    @Inject
    Keycloak keycloak;

    @ConfigProperty(name = "reseau-climat.keycloak.realm")
    String realmName;

    @ConfigProperty(name = "reseau-climat.keycloak.spa-client")
    String client;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    /** By itself this client waits for ever where Keycloak takes a connection and says nothing. */
    void boundWaiting(@Observes StartupEvent start) {
        var unbounded = Keycloak.getClientProvider();
        Keycloak.setClientProvider(new ResteasyClientProvider() {
            @Override
            public Client newRestEasyClient(Object messageHandler, SSLContext sslContext, boolean disableTrustManager) {
                return unbounded.newRestEasyClient(messageHandler, sslContext, disableTrustManager)
                        .property(QuarkusRestClientProperties.READ_TIMEOUT, LONGEST_ANSWER_MILLIS);
            }

            @Override
            public <R> R targetProxy(WebTarget target, Class<R> type) {
                return unbounded.targetProxy(target, type);
            }
        });
    }

    @Override
    public void invite(NewAccount account) throws AccountRefusedException {
        var realm = keycloak.realm(realmName);
        var known = realm.users().searchByEmail(account.email(), true);
        var user = realm.users().get(known.isEmpty() ? create(realm, account) : known.getFirst().getId());
        assignRole(realm, user, account);
        user.executeActionsEmail(client, publicUrl + "/", TWO_WEEKS, FIRST_STEPS);
    }

    /** By a search, whose answer is empty for an unknown account: a 404 may as well come from something in between. */
    @Override
    public boolean isOpen(String subject) {
        var users = keycloak.realm(realmName).users();
        return users.search("id:" + subject, 0, 1).stream()
                .filter(UserRepresentation::isEnabled)
                .map(user -> users.get(user.getId()).roles().realmLevel().listEffective())
                .anyMatch(roles -> roles.stream().map(RoleRepresentation::getName).anyMatch(Roles.HUMAN::contains));
    }

    private static String create(RealmResource realm, NewAccount account) throws AccountRefusedException {
        var user = new UserRepresentation();
        user.setUsername(account.email());
        user.setEmail(account.email());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setEnabled(true);
        user.setRequiredActions(FIRST_STEPS);
        user.singleAttribute("locale", account.locale());
        try (var answer = realm.users().create(user)) {
            return switch (answer.getStatusInfo().toEnum()) {
                case CREATED -> idIn(answer);
                case BAD_REQUEST -> throw new AccountRefusedException("Keycloak refuses this name or address");
                default -> throw new IllegalStateException("Keycloak answered " + answer.getStatus());
            };
        }
    }

    /** Exactly one role of people. Who has one already keeps it: what Keycloak says is right. */
    private static void assignRole(RealmResource realm, UserResource user, NewAccount account) {
        var assigned = user.roles().realmLevel().listAll().stream().map(RoleRepresentation::getName);
        if (assigned.noneMatch(Roles.HUMAN::contains)) {
            user.roles().realmLevel().add(List.of(realm.roles().get(account.role().realmRole()).toRepresentation()));
        }
    }

    private static String idIn(Response answer) {
        var path = answer.getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
