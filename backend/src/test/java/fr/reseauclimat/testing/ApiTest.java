package fr.reseauclimat.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Beside {@code @QuarkusTest}: the API on a real PostgreSQL, reached with tokens from {@link Tokens}. */
@org.junit.jupiter.api.Tag("api")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(value = PlatformResource.class, scope = TestResourceScope.GLOBAL)
public @interface ApiTest {
}
