package fr.reseauclimat.shared.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import fr.reseauclimat.shared.problem.FieldError;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.text.EnteredText;
import fr.reseauclimat.shared.time.Believable;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/**
 * The same entrance for what stands in an address: words that are searched by are one line, as in {@link RequestJson}. A part
 * of the path names something, secrets among it: it is taken as it stands or names nothing. Headers have rules of their own.
 */
@Provider
class RequestParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == LocalDate.class) {
            return cast(new Typed<LocalDate>(name(annotations), LocalDate::parse, Believable::is, Believable.RULE));
        }
        if (type == Instant.class) {
            return cast(new Typed<Instant>(name(annotations), Instant::parse, Believable::is, Believable.RULE));
        }
        if (type == UUID.class && has(annotations, QueryParam.class)) {
            return cast(new Typed<UUID>(name(annotations), UUID::fromString, id -> true, FieldError.NOT_OF_ITS_TYPE));
        }
        if (type != String.class || has(annotations, HeaderParam.class)) {
            return null;
        }
        return cast(has(annotations, PathParam.class) ? new Name() : new Line());
    }

    private static boolean has(Annotation[] annotations, Class<? extends Annotation> type) {
        return Arrays.stream(annotations).anyMatch(type::isInstance);
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations).filter(QueryParam.class::isInstance).map(one -> ((QueryParam) one).value())
                .findFirst().orElse("");
    }

    @SuppressWarnings("unchecked")
    private static <T> ParamConverter<T> cast(ParamConverter<?> converter) {
        return (ParamConverter<T>) converter;
    }

    private static final class Line implements ParamConverter<String> {

        @Override
        public String fromString(String value) {
            return EnteredText.line(value);
        }

        @Override
        public String toString(String value) {
            return value;
        }
    }

    private static final class Name implements ParamConverter<String> {

        @Override
        public String fromString(String value) {
            if (value != null && !value.equals(EnteredText.line(value))) {
                throw ProblemException.notFound();
            }
            return value;
        }

        @Override
        public String toString(String value) {
            return value;
        }
    }

    private record Typed<T>(String name, Function<String, T> parse, Predicate<T> fits, String rule) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            var read = value == null || value.isBlank() ? null : parsed(value.strip());
            if (read != null && !fits.test(read)) {
                throw ProblemException.invalid(name, rule);
            }
            return read;
        }

        private T parsed(String value) {
            try {
                return parse.apply(value);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw ProblemException.invalid(name, FieldError.NOT_OF_ITS_TYPE);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
