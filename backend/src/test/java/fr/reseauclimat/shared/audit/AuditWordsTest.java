package fr.reseauclimat.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Whoever reads the journal is not to meet a name of the code: each entity and each of its fields has words. */
@QuarkusTest
@ApiTest
class AuditWordsTest {

    private static final Path PAGES = Path.of("../frontend/src/features/audit");

    @Inject
    EntityManager entities;

    @Inject
    AuditKindRepository kinds;

    @Test
    void everyEntityFieldAndValueIsCalledByItsNameInBothLanguages() throws IOException {
        var values = new TreeSet<String>();
        var fields = new TreeSet<String>();
        entities.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class).getMappingMetamodel().streamEntityDescriptors()
                .filter(persister -> !persister.getMappedClass().isAnnotationPresent(Unaudited.class))
                .forEach(persister -> {
                    assertThat(persister.getMappedClass().getAnnotation(Audited.class)).as(persister.getEntityName()).isNotNull();
                    fields.addAll(fields(persister));
                    values.addAll(values(persister));
                });
        for (var language : new String[] { "fr", "en" }) {
            var words = Files.readString(PAGES.resolve("messages." + language + ".ts"));
            var missing = String.join(" ", missing(values, part(words, "value"))) + " | "
                    + String.join(" ", missing(fields, part(words, "fieldName")));
            assertThat(missing).as("values | fields without a word in " + language).isEqualTo(" | ");
        }
    }

    @Test
    void eachKindSaysWhereItsNameAndItsPageComeFrom() {
        for (var kind : kinds.byFrequency()) {
            assertThat(kinds.named(kind, List.of(UUID.randomUUID().toString(), "COM-00000"))).as(kind).isEmpty();
        }
    }

    private static Set<String> fields(EntityPersister persister) {
        var fields = new TreeSet<String>();
        var names = persister.getPropertyNames();
        for (var i = 0; i < names.length; i++) {
            if (i != persister.getVersionPropertyIndex() && !AuditValues.isUnaudited(persister.getMappedClass(), names[i])) {
                parts(names[i], persister.getPropertyTypes()[i]).forEach(fields::add);
            }
        }
        return fields;
    }

    /** Names of constants. */
    private static Set<String> values(EntityPersister persister) {
        var values = new TreeSet<String>();
        for (var type : persister.getPropertyTypes()) {
            var parts = type instanceof ComponentType component ? component.getSubtypes() : new Type[] { type };
            Arrays.stream(parts).map(Type::getReturnedClass).filter(Class::isEnum)
                    .flatMap(each -> Arrays.stream(each.getEnumConstants())).forEach(constant -> values.add(constant.toString()));
        }
        return values;
    }

    private static Stream<String> parts(String name, Type type) {
        return type instanceof ComponentType component ? Arrays.stream(component.getPropertyNames()) : Stream.of(name);
    }

    private static Set<String> missing(Set<String> wanted, String words) {
        var missing = new TreeSet<>(wanted);
        missing.removeIf(name -> Pattern.compile("\\b" + name + ":").matcher(words).find());
        return missing;
    }

    /** The words of one group of messages. */
    private static String part(String messages, String group) {
        var start = messages.indexOf(group + ": {");
        return messages.substring(start, messages.indexOf("},", start));
    }
}
