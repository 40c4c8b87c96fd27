package fr.reseauclimat.member.account;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;

/** Stands in for Keycloak in every test: keeps what it was asked for, and fails for the addresses that it is told to. */
@Mock
@ApplicationScoped
public class FakeIdentityProvider implements IdentityProvider {

    private final List<NewAccount> invited = new CopyOnWriteArrayList<>();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    private final Map<String, Exception> failures = new ConcurrentHashMap<>();

    @Override
    public void invite(NewAccount account) throws AccountRefusedException {
        var failure = failures.get(account.email());
        if (failure instanceof AccountRefusedException refused) {
            throw refused;
        }
        if (failure instanceof RuntimeException passing) {
            throw passing;
        }
        invited.add(account);
    }

    @Override
    public boolean isOpen(String subject) {
        if (failures.get(subject) instanceof RuntimeException passing) {
            throw passing;
        }
        return !closed.contains(subject);
    }

    public void close(String subject) {
        closed.add(subject);
    }

    public void fail(String subject) {
        failures.put(subject, new IllegalStateException("Connection refused"));
    }

    public void recover(String subject) {
        failures.remove(subject);
    }

    void failFor(String email, Exception failure) {
        failures.put(email, failure);
    }

    void recoverFor(String email) {
        failures.remove(email);
    }

    List<NewAccount> invitedTo(String email) {
        return invited.stream().filter(account -> account.email().equals(email)).toList();
    }
}
