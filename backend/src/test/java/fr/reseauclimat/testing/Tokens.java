package fr.reseauclimat.testing;

import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;

/**
 * Access tokens as Keycloak would sign them, made with a key of this test run. The subject is derived from the user
 * name, so that the same name is the same person.
 */
public final class Tokens {

    public static final String ISSUER = "https://keycloak.test/realms/reseau-climat";
    public static final String AUDIENCE = "reseau-climat-api";

    // a system property, because Quarkus loads this class in more than one class loader
    private static final String PRIVATE = "test.token.private-key";
    private static final String PUBLIC = "test.token.public-key";

    /** To sign takes longer than most requests that the token is for: whoever asks again soon gets the same one. */
    private static final Map<List<Object>, Signed> SIGNED = new ConcurrentHashMap<>();

    private record Signed(String token, Instant freshUntil) {
    }

    private Tokens() {
    }

    /** A request by somebody who holds these realm roles. */
    public static RequestSpecification as(String username, String... roles) {
        return RestAssured.given().auth().oauth2(of(username, roles));
    }

    /** A request by whoever holds this link. */
    public static RequestSpecification byLink(String token) {
        return RestAssured.given().header("Authorization", "Link " + token);
    }

    public static String of(String username, String... roles) {
        return claims(username, roles, AUDIENCE, ISSUER);
    }

    public static String claims(String username, String[] roles, String audience, String issuer) {
        return lasting(Duration.ofMinutes(10), username, roles, audience, issuer);
    }

    /** A token that was good until an hour ago. */
    public static String expired(String username, String... roles) {
        return lasting(Duration.ofHours(-1), username, roles, AUDIENCE, ISSUER);
    }

    private static String lasting(Duration life, String username, String[] roles, String audience, String issuer) {
        var now = Instant.now();
        var claims = List.of(life, username, List.of(roles), audience, issuer);
        return SIGNED.compute(claims, (same, signed) -> signed != null && signed.freshUntil().isAfter(now) ? signed
                : new Signed(sign(now, life, username, roles, audience, issuer), now.plus(life.abs().dividedBy(2)))).token();
    }

    private static String sign(Instant now, Duration life, String username, String[] roles, String audience, String issuer) {
        return Jwt.claims(Map.of("realm_access", Map.of("roles", List.of(roles))))
                .issuer(issuer)
                .audience(Set.of(audience))
                .subject(subject(username))
                .claim("preferred_username", username)
                .claim("given_name", "Prénom")
                .claim("family_name", username)
                .claim("email", email(username))
                .claim("email_verified", true)
                .claim("azp", "reseau-climat-spa")
                .issuedAt(life.isNegative() ? now.plus(life).minusSeconds(600) : now)
                .expiresAt(now.plus(life))
                .jws().keyId("test").sign(privateKey());
    }

    public static String subject(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes()).toString();
    }

    public static String email(String username) {
        return username + "@reseau-climat.example.org";
    }

    public static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            var pair = generate();
            System.setProperty(PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            System.setProperty(PRIVATE, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        }
        return System.getProperty(PUBLIC);
    }

    private static PrivateKey privateKey() {
        publicKey();
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
