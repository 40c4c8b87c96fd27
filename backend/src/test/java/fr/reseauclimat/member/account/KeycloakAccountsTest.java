package fr.reseauclimat.member.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.RoleRepresentation;

import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.member.account.IdentityProvider.AccountRefusedException;
import fr.reseauclimat.member.account.IdentityProvider.NewAccount;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Accounts in a real Keycloak, and the mail that it sends to a real mail box. */
@QuarkusTest
@ApiTest
@WithTestResource(value = KeycloakResource.class, scope = TestResourceScope.MATCHING_RESOURCES)
@Tag("keycloak")
class KeycloakAccountsTest {

    static final String MAILBOX = "test.mailbox";

    private static final String REALM = "reseau-climat";

    @Inject
    KeycloakAccounts accounts;

    @Inject
    Keycloak keycloak;

    /** Empty where this class is merely a bean of another test's application. */
    @ConfigProperty(name = MAILBOX)
    Optional<Path> mailbox;

    @Test
    void anInvitedPersonGetsOneAccountWithOneRoleAndAMail() throws Exception {
        var account = new NewAccount("camille@example.org", "Camille", "Exemple", MemberRole.AGENT, "fr");
        accounts.invite(account);
        accounts.invite(account);
        var users = keycloak.realm(REALM).users().searchByEmail("camille@example.org", true);
        assertThat(users).hasSize(1);
        var user = users.getFirst();
        assertThat(user.isEnabled()).isTrue();
        assertThat(user.isEmailVerified()).isFalse();
        assertThat(user.getRequiredActions()).containsExactlyInAnyOrder("UPDATE_PASSWORD", "VERIFY_EMAIL");
        assertThat(rolesOf(user.getId())).containsExactly(Roles.AGENT);
        assertThat(mailsTo("camille@example.org")).isEqualTo(2);
    }

    @Test
    void somebodyWhoHasARoleKeepsIt() throws Exception {
        var email = "elu@reseau-climat.example.org";
        accounts.invite(new NewAccount(email, "Élu", "Exemple", MemberRole.AGENT, "fr"));
        var user = keycloak.realm(REALM).users().searchByEmail(email, true).getFirst();
        assertThat(rolesOf(user.getId())).containsExactly(Roles.ELECTED_OFFICIAL);
    }

    @Test
    void whatKeycloakRefusesIsNotTriedAgain() {
        var nameless = new NewAccount("no address", "X", "Y", MemberRole.AGENT, "fr");
        assertThatThrownBy(() -> accounts.invite(nameless)).isInstanceOf(AccountRefusedException.class);
    }

    @Test
    void anAccountIsOpenWhileItIsEnabledAndHasARole() throws Exception {
        accounts.invite(new NewAccount("sacha@example.org", "Sacha", "Exemple", MemberRole.AGENT, "fr"));
        var users = keycloak.realm(REALM).users();
        var user = users.searchByEmail("sacha@example.org", true).getFirst();
        assertThat(accounts.isOpen(user.getId())).isTrue();

        var roles = users.get(user.getId()).roles().realmLevel();
        var agent = keycloak.realm(REALM).roles().get(Roles.AGENT).toRepresentation();
        roles.remove(List.of(agent));
        assertThat(accounts.isOpen(user.getId())).isFalse();
        roles.add(List.of(agent));
        assertThat(accounts.isOpen(user.getId())).isTrue();

        user.setEnabled(false);
        users.get(user.getId()).update(user);
        assertThat(accounts.isOpen(user.getId())).isFalse();
        user.setEnabled(true);
        users.get(user.getId()).update(user);
        assertThat(accounts.isOpen(user.getId())).isTrue();

        users.get(user.getId()).remove();
        assertThat(accounts.isOpen(user.getId())).isFalse();
    }

    private List<String> rolesOf(String user) {
        return keycloak.realm(REALM).users().get(user).roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName).filter(Roles.HUMAN::contains).toList();
    }

    private long mailsTo(String address) throws IOException {
        try (var files = Files.walk(mailbox.orElseThrow())) {
            return files.filter(Files::isRegularFile).filter(file -> read(file).contains("To: " + address)
                    || read(file).contains("<" + address + ">")).count();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
