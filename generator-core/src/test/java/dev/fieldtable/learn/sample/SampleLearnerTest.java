package dev.fieldtable.learn.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.WrittenDocs;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.wire.Sighting;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SampleLearnerTest {
    private static final TypeModel DOCS = new WrittenDocs()
            .object(
                    "components/User",
                    "id: int",
                    "user_name: str",
                    "mood: Optional[components.Mood]",
                    "guids: Optional[List[components.Tag]]")
            .object("components/Group", "id: int", "group_name: str", "members: Optional[List[components.User]]")
            .object("components/Tag", "tag: str")
            .object("operations/GetUserResponseBody", "data: components.User")
            .object("operations/GetGroupResponseBody", "data: components.Group")
            .enumeration("components/Mood", "glad", "sad")
            .model();

    private static final String USER = "{\"id\": 1, \"userName\": \"ada\"}";

    @Test
    void the_model_is_the_one_whose_properties_cover_the_keys_best_however_deep_they_lie() {
        assertThat(model("x.json", USER)).contains(new TypeId("components", "User"));
        assertThat(model("x.json", "{\"data\": " + USER + "}"))
                .contains(new TypeId("operations", "GetUserResponseBody"));
        assertThat(model("x.json", "{\"data\": {\"id\": 1, \"groupName\": \"\"}}"))
                .contains(new TypeId("operations", "GetGroupResponseBody"));
        assertThat(model("x.json", "[" + USER + "]")).contains(new TypeId("components", "User"));
    }

    @Test
    void an_envelope_that_is_not_documented_is_looked_into() {
        assertThat(model("x.json", "{\"status\": 1, \"result\": {\"page\": {\"user\": " + USER + "}}}"))
                .contains(new TypeId("components", "User"));
    }

    @Test
    void the_name_of_a_file_or_what_is_said_comes_first() {
        assertThat(model("group.json", "{\"id\": 1}")).contains(new TypeId("components", "Group"));
        assertThat(model("x.json", "{\"id\": 1}")).isEmpty();
        assertThat(learn("Group", "x.json", "{\"id\": 1}").read().get(0).model())
                .contains(new TypeId("components", "Group"));
        assertThat(learn("components/Group", "x.json", "{\"id\": 1}")
                        .read()
                        .get(0)
                        .model())
                .contains(new TypeId("components", "Group"));
    }

    @Test
    void what_is_like_no_model_says_nothing() {
        SampleFindings findings = learn("", "x.json", "{\"id\": 1, \"a\": 1, \"b\": 2, \"c\": 3}");

        assertThat(findings.read()).containsExactly(new SampleFindings.Read("x.json", Optional.empty()));
        assertThat(findings.sightings()).isEmpty();
        assertThat(findings.facts()).isEmpty();
        assertThat(findings.contradictions()).isEmpty();
    }

    @Test
    void names_are_facts_of_their_types_with_the_place_and_how_often() {
        SampleFindings findings =
                learn("", "x.json", "{\"id\": 7, \"groupName\": \"\", \"members\": [" + USER + "," + USER + "]}");

        assertThat(findings.facts())
                .contains(fact(
                        "components/User",
                        "user_name",
                        new Statement.WireName("userName"),
                        "x.json#/members/0/userName, 2 times"))
                .contains(fact(
                        "components/Group", "group_name", new Statement.WireName("groupName"), "x.json#/groupName"));
        assertThat(findings.sightings())
                .contains(
                        new Sighting("Group", "members", true, "x.json#/members"),
                        new Sighting("User", "userName", false, "x.json#/members/0/userName"));
    }

    @Test
    void a_name_that_was_lengthened_says_nothing_of_others_of_its_spelling() {
        SampleFindings findings = learn("User", "x.json", "{\"Guid\": [{\"tag\": \"a\"}]}");

        assertThat(findings.sightings()).extracting(Sighting::key).containsExactly("tag");
    }

    @Test
    void what_a_list_without_elements_is_of_the_docs_say() {
        assertThat(learn("User", "x.json", "{\"GUIDS\": []}").sightings())
                .containsExactly(new Sighting("User", "GUIDS", true, "x.json#/GUIDS"));
    }

    @Test
    void a_place_in_a_document_within_another_is_one_pointer() {
        assertThat(Pointer.to("a.har#/log/entries/0/response").below("user").toString())
                .isEqualTo("a.har#/log/entries/0/response/user");
        assertThat(Pointer.to("a.json").below("user").toString()).isEqualTo("a.json#/user");
    }

    @Test
    void a_property_of_two_names_has_none_unless_one_of_them_is_rare() {
        String other = "{\"id\": 1, \"user_name\": \"ada\"}\n";

        assertThat(names((USER + "\n").repeat(5) + other)).isEmpty();
        assertThat(names((USER + "\n").repeat(20) + other)).containsExactly(new Statement.WireName("userName"));
    }

    @Test
    void nulls_and_values_that_the_docs_do_not_have_are_facts() {
        SampleFindings findings = learn("User", "x.jsonl", """
                {"id": 1, "userName": null, "mood": "odd"}
                {"id": 1, "userName": null, "mood": "mad"}
                {"id": 1, "userName": null, "mood": "odd"}
                """);

        assertThat(findings.facts())
                .contains(
                        fact(
                                "components/User",
                                "user_name",
                                new Statement.Nullable(true),
                                "x.jsonl:1#/userName, 3 times"),
                        fact(
                                "components/Mood",
                                "",
                                new Statement.Values(List.of("mad", "odd")),
                                "x.jsonl:1#/mood, 3 times"));
        assertThat(findings.contradictions())
                .contains(new Contradiction(
                        new Departure(Departure.Kind.NULL, new TypeId("components", "User"), "user_name", ""),
                        3,
                        "x.jsonl:1#/userName"));
    }

    @Test
    void what_is_missing_is_held_against_a_document_only_if_it_is_sure_what_it_is() {
        assertThat(learn("User", "x.json", "{\"id\": 1}").contradictions())
                .containsExactly(new Contradiction(
                        new Departure(Departure.Kind.ABSENT, new TypeId("components", "User"), "user_name", ""),
                        1,
                        "x.json#"));
    }

    @Test
    void objects_are_told_from_scalars_of_the_same_spelling() {
        assertThat(learn("User", "x.json", "{\"Guid\": [{\"tag\": \"a\"}]}").facts())
                .extracting(Fact::statement)
                .contains(new Statement.WireName("Guid"), new Statement.WireName("tag"));
    }

    @ParameterizedTest
    @CsvSource({
        "created_at,  1700000000, DATETIME_EPOCH_SECONDS",
        "createdAt,   1700000000, DATETIME_EPOCH_SECONDS",
        "updated_on,  1700000000000, DATETIME_EPOCH_MILLIS",
        "expiresAtTime, 1700000000, DATETIME_EPOCH_SECONDS",
        "created_at,  1700, ",
        "format,      1700000000, ",
        "create,      1700000000, ",
        "size,        1700000000, "
    })
    void a_number_is_a_time_where_its_name_and_all_values_say_so(String property, long first, ScalarKind kind) {
        TypeModel docs = new WrittenDocs()
                .object("components/Event", property + ": int", "name: str")
                .model();
        SampleLearner learner = SampleLearner.of(docs, "Event");
        for (int i = 0; i < 5; i++) {
            String answer = "{\"%s\": %d}".formatted(property, first + i);
            SampleTexts.ofJson(SourceText.of("x.json", answer), learner::read);
        }

        List<Statement> kinds = learner.findings().facts().stream()
                .map(Fact::statement)
                .filter(Statement.Kind.class::isInstance)
                .toList();
        assertThat(kinds).isEqualTo(kind == null ? List.of() : List.of(new Statement.Kind(kind)));
    }

    @ParameterizedTest
    @CsvSource({"4, 1700000000", "5, 1.5", "5, -1", "5, 99999999999999999999999", "5, x1700000000x", "5, 0"})
    void a_number_is_no_time_where_values_are_few_or_one_is_none(int times, String last) {
        TypeModel docs = new WrittenDocs()
                .object("components/Event", "created_at: int", "name: str")
                .model();
        SampleLearner learner = SampleLearner.of(docs, "Event");
        for (int i = 1; i < times; i++) {
            SampleTexts.ofJson(SourceText.of("x.json", "{\"created_at\": 170000000" + i + "}"), learner::read);
        }
        SampleTexts.ofJson(SourceText.of("x.json", "{\"created_at\": " + last.replace('x', '"') + "}"), learner::read);

        assertThat(learner.findings().facts())
                .extracting(Fact::statement)
                .containsExactly(new Statement.WireName("created_at"));
    }

    @Test
    void the_same_answers_say_the_same() {
        String answers = (USER + "\n{\"id\": 2, \"groupName\": \"x\", \"members\": []}\n").repeat(3);

        assertThat(learn("", "x.jsonl", answers)).isEqualTo(learn("", "x.jsonl", answers));
    }

    @Test
    void a_damaged_answer_never_throws() {
        String whole = "{\"id\": 1, \"userName\": null, \"mood\": \"odd\", \"Guid\": [{\"tag\": 1e400}, [], {}]}\n";
        Random random = new Random(11);
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder(whole);
            for (int change = random.nextInt(4); change >= 0; change--) {
                text.setCharAt(random.nextInt(text.length()), "{}[]\",:0e\\n".charAt(random.nextInt(11)));
            }
            learn(run % 2 == 0 ? "" : "User", "x.jsonl", text.toString());
            SampleTexts.ofHar(SourceText.of("x.har", text.toString()), sample -> {});
        }
    }

    private static List<Statement> names(String lines) {
        return learn("", "x.jsonl", lines).facts().stream()
                .filter(each -> each.subject().property().equals("user_name"))
                .map(Fact::statement)
                .toList();
    }

    private static Fact fact(String model, String property, Statement statement, String where) {
        return new Fact(
                new Subject(model, property, ""),
                statement,
                new Origin(Origin.Source.SAMPLE, where),
                "",
                SourceSpan.startOf(""));
    }

    private static Optional<TypeId> model(String path, String json) {
        return learn("", path, json).read().get(0).model();
    }

    private static SampleFindings learn(String model, String path, String text) {
        SampleLearner learner = SampleLearner.of(DOCS, model);
        SourceText source = SourceText.of(path, text);
        if (path.endsWith(".jsonl")) {
            SampleTexts.ofLines(source, learner::read);
        } else {
            SampleTexts.ofJson(source, learner::read);
        }
        return learner.findings();
    }
}
