package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.facts.FactsText;
import dev.fieldtable.facts.NameRules;
import dev.fieldtable.facts.Origin.Source;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What several sources show becomes as few facts as say it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LearningTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.example");

    private static final List<String> TWELVE = List.of(
            "auth_token",
            "display_name",
            "email_address",
            "home_page",
            "joined_at",
            "last_seen_at",
            "max_home_size",
            "two_factor",
            "user_name",
            "valid_from",
            "valid_to",
            "view_count");

    @Test
    void names_that_follow_from_a_rule_need_no_facts() {
        LearnResult learned = learn(Facts.NONE, List.of(page("Thing", TWELVE)), Map.of("a/thing.json", answer(TWELVE)));

        assertThat(learned.learned().rules().style()).isEqualTo(WireNames.LOWER_CAMEL);
        assertThat(learned.learned().facts()).isEmpty();
    }

    @Test
    void a_few_names_show_no_rule_and_become_facts_one_by_one() {
        List<String> three = TWELVE.subList(0, 3);

        LearnResult learned = learn(Facts.NONE, List.of(page("Thing", three)), Map.of("a/thing.json", answer(three)));

        assertThat(learned.learned().rules()).isEqualTo(NameRules.NONE);
        assertThat(names(learned.learned()))
                .containsExactly(
                        "things/Thing.auth_token=authToken",
                        "things/Thing.display_name=displayName",
                        "things/Thing.email_address=emailAddress");
    }

    @Test
    void what_most_properties_of_a_name_are_called_is_said_once_and_of_the_others_each() {
        List<SourceText> pages = new ArrayList<>(List.of(page("Thing", TWELVE)));
        Map<String, String> answers = new TreeMap<>(Map.of("a/thing.json", answer(TWELVE)));
        for (String name : List.of("One", "Two", "Three", "Four")) {
            pages.add(page(name, List.of("guids", "first_" + name.toLowerCase(Locale.ROOT))));
            answers.put("a/" + name + ".json", """
                    {"%s": "x", "first%s": "y"}
                    """.formatted(name.equals("Four") ? "GUIDS" : "Guids", name));
        }

        LearnResult learned = learn(Facts.NONE, pages, answers);

        assertThat(names(learned.learned())).containsExactly("/.guids=Guids", "things/Four.guids=GUIDS");
    }

    @Test
    void the_source_of_the_client_is_believed_before_a_document_and_that_before_answers() {
        List<SourceText> pages = List.of(page("Thing", List.of("a_b", "c_d", "e_f")));
        Map<String, String> evidence = new TreeMap<>(Map.of(
                "answers/thing.json", "{\"AB\": \"x\", \"CD\": \"x\", \"EF\": \"x\"}",
                "api.yaml", """
                        openapi: 3.1.0
                        components:
                          schemas:
                            Thing:
                              type: object
                              properties:
                                aB: {type: string}
                                cD: {type: string}
                        """,
                "client/src/models/things/thing.py", """
                        from pydantic import BaseModel
                        import pydantic
                        from typing_extensions import Annotated

                        class Thing(BaseModel):
                            a_b: Annotated[str, pydantic.Field(alias="a-b")]
                        """));

        LearnResult learned = learn(Facts.NONE, pages, evidence);

        assertThat(names(learned.learned()))
                .containsExactlyInAnyOrder("things/Thing.a_b=a-b", "things/Thing.c_d=cD", "things/Thing.e_f=EF");
        assertThat(learned.learned().facts())
                .extracting(fact -> fact.origin().source())
                .containsExactlyInAnyOrder(Source.CLIENT, Source.OPENAPI, Source.SAMPLE);
    }

    @Test
    void what_was_learned_from_another_kind_of_source_stays_and_from_the_same_kind_is_replaced() {
        List<SourceText> pages = List.of(page("Thing", List.of("a_b", "c_d")));
        Facts before = facts("""
                byHand:
                  - {property: c_d, nullable: true}
                learned:
                  - {model: things/Thing, property: a_b, wireName: a-b, from: 'client thing.py:3'}
                  - {model: things/Thing, property: c_d, wireName: old, from: 'sample old.json#/old'}
                """);

        LearnResult learned = learn(before, pages, Map.of("thing.json", "{\"AB\": \"x\", \"CD\": \"x\"}"));

        assertThat(names(learned.learned())).containsExactlyInAnyOrder("things/Thing.a_b=a-b", "things/Thing.c_d=CD");
        assertThat(learned.toText()).contains("0 new, 1 changed, 0 gone.");
    }

    @Test
    void values_that_one_kind_of_source_has_shown_stay_where_another_shows_more() {
        List<SourceText> pages =
                List.of(SourceText.of("models/things/thing.md", """
                        # Thing

                        ## Fields

                        | Field   | Type                      | Required           | Description |
                        | ------- | ------------------------- | ------------------ | ----------- |
                        | `state` | [things.State](state.md)  | :heavy_check_mark: | N/A         |
                        """), SourceText.of("models/things/state.md", """
                        # State

                        ## Values

                        | Name      | Value     |
                        | --------- | --------- |
                        | `PLAYING` | playing   |
                        """));
        Facts before = facts("""
                learned:
                  - {model: things/State, values: [paused, ended], from: 'client state.py:3'}
                """);

        LearnResult learned =
                learn(before, pages, Map.of("thing.json", "[{\"state\": \"ended\"}, {\"state\": \"stalled\"}]"));

        assertThat(learned.learned().facts())
                .filteredOn(fact -> fact.statement() instanceof Statement.Values)
                .extracting(fact -> fact.origin().source() + " " + ((Statement.Values) fact.statement()).values())
                .containsExactlyInAnyOrder("CLIENT [paused]", "SAMPLE [ended, stalled]");
    }

    @Test
    void a_rule_that_someone_has_said_is_not_learned_and_what_differs_from_it_becomes_facts() {
        LearnResult learned = learn(
                facts("wireNames: {rule: snake}"),
                List.of(page("Thing", TWELVE)),
                Map.of("thing.json", answer(TWELVE)));

        assertThat(names(learned.learned())).hasSize(12);
        assertThat(learned.text(SourceText.of("facts.yaml", "wireNames: {rule: snake}\nbyHand:\n"))
                        .orElseThrow())
                .startsWith("wireNames: {rule: snake}\nbyHand:\n\nlearned:\n");
    }

    @Test
    void the_facts_that_were_learned_give_the_names_and_nothing_is_said_of_them() {
        List<SourceText> pages = List.of(page("Thing", TWELVE), page("Other", List.of("auth_token", "guids")));
        LearnResult learned = learn(
                Facts.NONE,
                pages,
                Map.of("thing.json", answer(TWELVE), "other.json", "{\"authToken\": \"x\", \"Guid-s\": \"x\"}"));
        Facts facts = facts(FactsText.write(learned.learned()));

        InspectionResult inspected = Generator.inspect(REQUEST.withFacts(facts), pages);

        assertThat(wireNames(inspected, "Other")).containsExactly("authToken", "Guid-s");
        assertThat(inspected.diagnostics())
                .extracting(each -> each.code())
                .doesNotContain(
                        DiagnosticCode.REDUNDANT_FACT,
                        DiagnosticCode.UNMATCHED_FACT,
                        DiagnosticCode.WIRE_NAMES_UNPROVEN);
    }

    @Test
    void learning_twice_is_learning_once() {
        List<SourceText> pages = List.of(page("Thing", TWELVE), page("Other", List.of("auth_token", "guids")));
        Map<String, String> answers =
                Map.of("thing.json", answer(TWELVE), "other.json", "{\"auth-token\": \"x\", \"Guids\": null}");
        String first = learn(Facts.NONE, pages, answers).text(null).orElseThrow();

        String second = learn(facts(first), pages, answers)
                .text(SourceText.of("facts.yaml", first))
                .orElseThrow();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void JSON_in_the_tree_of_the_client_is_told_of_and_no_answer_and_in_another_tree_it_is_one() {
        String client = """
                from pydantic import BaseModel

                class %s(BaseModel):
                    auth_token: str
                """;
        List<SourceText> pages = List.of(page("Thing", List.of("auth_token")));

        LearnResult ours = learn(
                Facts.NONE,
                pages,
                Map.of("a/things/thing.py", client.formatted("Thing"), "a/x.json", "{\"AUTHTOKEN\": 1}"));
        LearnResult others = learn(
                Facts.NONE,
                pages,
                Map.of(
                        "a/helper.py",
                        client.formatted("Helper").replace("auth", "other"),
                        "a/thing.json",
                        "{\"AUTHTOKEN\": \"x\"}"));

        assertThat(names(ours.learned())).isEmpty();
        assertThat(ours.diagnostics()).extracting(each -> each.span().path()).containsExactly("a/x.json");
        assertThat(names(others.learned())).containsExactly("things/Thing.auth_token=AUTHTOKEN");
    }

    @Test
    void one_answer_makes_no_rule_against_what_the_docs_show() {
        StringBuilder rows = new StringBuilder();
        TWELVE.forEach(name -> rows.append("| `" + name + "` | *str* | :heavy_check_mark: | N/A | |\n"));
        SourceText thing = SourceText.of(
                "models/things/thing.md",
                "# Thing\n\n## Fields\n\n"
                        + "| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n"
                        + rows
                        + "| `owner` | [Owner](../things/owner.md) | :heavy_check_mark: | N/A | |\n");
        SourceText shelf = SourceText.of(
                "models/things/shelf.md",
                "# Shelf\n\n## Fields\n\n"
                        + "| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n"
                        + "| `shelf_thing` | [Owner](../things/owner.md) | :heavy_check_mark: | N/A | "
                        + "{\"FirstOwner\": {\"fullName\": \"x\", \"zipCode\": \"x\"}, \"fullName\": \"x\", \"zipCode\": \"x\"} |\n");
        SourceText owner = SourceText.of(
                "models/things/owner.md",
                "# Owner\n\n## Fields\n\n"
                        + "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
                        + "| `first_owner` | [Owner](../things/owner.md) | :heavy_check_mark: | N/A |\n"
                        + "| `full_name` | *str* | :heavy_check_mark: | N/A |\n| `zip_code` | *str* | :heavy_check_mark: | N/A |\n");
        String answer = answer(TWELVE).replace("}", ", \"owner\": {\"fullName\": \"x\", \"zipCode\": \"x\"}}");

        LearnResult learned = learn(Facts.NONE, List.of(thing, shelf, owner), Map.of("a/thing.json", answer));

        assertThat(learned.learned().rules().style()).isEqualTo(WireNames.TYPE_AWARE);
        assertThat(names(learned.learned())).containsExactly("things/Thing.owner=owner");
    }

    @Test
    void strange_evidence_is_told_of_and_the_rest_goes_on() {
        LearnResult learned = learn(
                Facts.NONE,
                List.of(page("Thing", TWELVE)),
                Map.of("a.json", "{\"a\": ", "thing.json", answer(TWELVE), "x.yaml", "hello", "y.har", "[]"));

        assertThat(learned.diagnostics()).isNotEmpty();
        assertThat(learned.learned().rules().style()).isEqualTo(WireNames.LOWER_CAMEL);
    }

    private static LearnResult learn(Facts facts, List<SourceText> pages, Map<String, String> evidence) {
        SortedMap<String, List<SourceText>> places = new TreeMap<>();
        evidence.forEach((path, text) -> {
            String place = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
            places.computeIfAbsent(place, any -> new ArrayList<>()).add(SourceText.of(path, text));
        });
        return Generator.learn(REQUEST.withFacts(facts), pages, places, "");
    }

    private static Facts facts(String yaml) {
        return Facts.parse(SourceText.of("facts.yaml", yaml)).value();
    }

    private static SourceText page(String title, List<String> names) {
        StringBuilder page = new StringBuilder("# " + title + "\n\n## Fields\n\n"
                + "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n");
        names.forEach(name -> page.append("| `" + name + "` | *str* | :heavy_check_mark: | N/A |\n"));
        return SourceText.of("models/things/" + title.toLowerCase(Locale.ROOT) + ".md", page.toString());
    }

    /** In lower camel case. */
    private static String answer(List<String> names) {
        List<String> members = new ArrayList<>();
        for (String name : names) {
            StringBuilder camel = new StringBuilder();
            for (String word : name.split("_", -1)) {
                camel.append(
                        camel.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
            members.add("\"" + camel + "\": \"x\"");
        }
        return "{" + String.join(", ", members) + "}";
    }

    private static List<String> names(Facts facts) {
        List<String> names = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            if (fact.statement() instanceof Statement.WireName name) {
                String model =
                        fact.subject().model().isEmpty() ? "/" : fact.subject().model();
                names.add(model + "." + fact.subject().property() + "=" + name.name());
            }
        }
        return names;
    }

    private static List<String> wireNames(InspectionResult inspected, String type) {
        for (TypeDeclaration each : inspected.model().types()) {
            if (each instanceof ObjectType object && each.id().name().equals(type)) {
                return object.properties().stream().map(Property::wireName).toList();
            }
        }
        return List.of();
    }
}
