package fr.reseauclimat.shared.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;

import fr.reseauclimat.shared.problem.UnfitValueException;
import fr.reseauclimat.shared.text.EnteredText;
import fr.reseauclimat.shared.text.LongText;
import fr.reseauclimat.shared.time.Believable;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * How the JSON of requests is read: the one entrance of texts, moments and numbers, by their type and not by the resource
 * that takes them. What the application has stored itself it reads back as it is, by the mapper without these rules.
 */
@Provider
class RequestJson implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper;

    @Inject
    RequestJson(ObjectMapper stored) {
        mapper = entrance(stored.copy());
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }

    static ObjectMapper entrance(ObjectMapper mapper) {
        return mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                // no list has a hole: rules about several entries need not think of it
                .setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .registerModule(new SimpleModule("entrance")
                        .addDeserializer(String.class, new Text(EnteredText::line))
                        .addDeserializer(Instant.class, new Moment<>(Instant.class, InstantDeserializer.INSTANT, Believable::is))
                        .addDeserializer(LocalDate.class, new Moment<>(LocalDate.class, LocalDateDeserializer.INSTANCE, Believable::is)));
    }

    private static final class Text extends StdScalarDeserializer<String> implements ContextualDeserializer {

        private static final long serialVersionUID = 1L;

        private final transient UnaryOperator<String> clean;

        Text(UnaryOperator<String> clean) {
            super(String.class);
            this.clean = clean;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return property != null && property.getAnnotation(LongText.class) != null ? new Text(EnteredText::lines) : this;
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var typed = StringDeserializer.instance.deserialize(parser, context);
            if (typed != null && EnteredText.isTorn(typed)) {
                throw new UnfitValueException(parser, "Un caractère est incomplet\u00a0: effacez-le, puis tapez-le de nouveau.");
            }
            return clean.apply(typed);
        }
    }

    private static final class Moment<T extends Temporal> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient JsonDeserializer<T> reader;
        private final transient Predicate<T> believable;

        Moment(Class<T> type, JsonDeserializer<T> reader, Predicate<T> believable) {
            super(type);
            this.reader = reader;
            this.believable = believable;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var moment = reader.deserialize(parser, context);
            if (moment != null && !believable.test(moment)) {
                throw new UnfitValueException(parser, Believable.RULE);
            }
            return moment;
        }
    }
}
