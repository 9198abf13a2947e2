package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mappers that an application has set up for the sake of its own classes. */
@Tag("slow")
class SettingsTest {
    private static Stream<Setting> settings(Setting.Promise... promises) {
        return Stream.of(Setting.values()).filter(setting -> List.of(promises).contains(setting.promise()));
    }

    static Stream<Setting> changeNothing() {
        return settings(Setting.Promise.EVERYTHING, Setting.Promise.SAME_JSON);
    }

    @ParameterizedTest
    @MethodSource("changeNothing")
    void settingsThatAreForOtherClassesChangeNothing(Setting setting) {
        for (Generated generated : List.of(Models.PLAIN, Models.RECORDS)) {
            Proof proof = proof(generated, setting);
            proof.roundTrips(400);
            proof.mutateDeep(100, 5);
            assertThat(proof.failures()).isEmpty();
        }
    }

    static Stream<Setting> changeReading() {
        return settings(Setting.Promise.SAME_VALID_JSON);
    }

    @ParameterizedTest
    @MethodSource("changeReading")
    void settingsOfReadingChangeOnlyWhatIsNotAsDocumented(Setting setting) {
        for (Generated generated : List.of(Models.PLAIN, Models.RECORDS)) {
            Proof proof = proof(generated, setting);
            proof.roundTrips(400);
            assertThat(proof.failures()).isEmpty();
        }
    }

    private static Proof proof(Generated generated, Setting setting) {
        Proof proof = new Proof(generated, Mappers.with(setting), Models.SEED);
        return setting.promise() == Setting.Promise.SAME_JSON ? proof.comparingJsonOnly() : proof;
    }

    static Stream<Setting> changeInclusion() {
        return settings(Setting.Promise.SAME_PROPERTIES);
    }

    /** Null, 0, false, an empty text, list or map: each is written where it was read, and nowhere else. */
    @ParameterizedTest
    @MethodSource("changeInclusion")
    void settingsOfInclusionMakeNoPropertyAppearOrDisappear(Setting setting) throws Exception {
        Mapper mapper = Mappers.with(setting);
        int documents = 0;
        for (Generated generated : List.of(Models.PLAIN, Models.RECORDS)) {
            for (String name : List.of("Scalars", "Lists", "Maps", "Named")) {
                ObjectType type = Models.object(generated, name);
                for (Object value : emptyValues()) {
                    for (Property property : type.properties()) {
                        Map<String, @Nullable Object> document = new LinkedHashMap<>();
                        document.put(property.wireName(), value == NULL ? null : value);
                        if (new Reading(generated.model()).unreadable(type, document) == null) {
                            Object read = mapper.read(Json.write(document), generated.classOf(type.id()));
                            assertThat(Json.difference(document, Json.parse(mapper.write(read))))
                                    .as("%s of %s, %s", value, type.id(), setting)
                                    .isNull();
                            documents++;
                        }
                    }
                }
            }
        }
        assertThat(documents).isGreaterThan(1_000);
    }

    private static final Object NULL = new Object();

    private static List<Object> emptyValues() {
        List<Object> values = new ArrayList<>(List.of(NULL, "", List.of(), Map.of(), false));
        values.add(Objects.requireNonNull(Json.parse("0")));
        return values;
    }
}
