package dev.fieldtable.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FactsTest {
    private static final TypeId ACCOUNT = new TypeId("components", "UserAccount");

    /** One of everything that can be said. */
    private static final String ALL = """
            format: 1

            wireNames:
              rule: type-aware
              words: {id: ID, uuid: UUID}
              from: rule 12 of 12 names

            byHand:
              - {property: '*_at', type: datetime}
              - {model: '*Price', property: amount, javaType: com.acme.Money}
              - {model: Price, property: currency, javaType: {class: java.util.Currency, read: getInstance, write: getCurrencyCode}}
              - {model: components/UserAccount, property: page, default: [1, 2.50, true, null, {a: 'b, c'}], docs: optional any}
              - {model: Event, property: title, constraints: {minLength: 1, maxLength: 40, pattern: '^[a-z]'}}
              - {model: Event, property: share, constraints: {minimum: -0.5, exclusiveMaximum: 1E+2, multipleOf: 0.25}}
              - {property: filter, encoding: {style: deepObject, explode: true}}
              - {property: body, encoding: {contentType: text/plain; charset=utf-8}}
              - {model: Event, discriminator: '@type'}
              - {model: Status, open: false, values: [paused, 'on']}
              - {model: Status, value: 'off', deprecated: 'Say *on*.'}
              - {model: Status, value: none, javaName: NOTHING, deprecated: true}
              - {model: Old, skip: true}
              - {model: New, javaName: Newer, description: "one\\u000atwo"}

            learned:
              - {property: id, wireName: ID, from: 'sample a.json#/id, 3 times'}
              - {model: components/UserAccount, property: id, wireName: id, required: true, nullable: false, place: query, docs: required string, from: 'client src/a.py:1'}
            """;

    @Test
    void a_file_is_read_and_written_again_without_a_change() {
        Facts facts = read(ALL);

        String written = FactsText.write(facts);

        assertThat(facts.facts()).hasSize(22);
        assertThat(facts.rules())
                .isEqualTo(new NameRules(
                        WireNames.TYPE_AWARE,
                        Map.of("id", "ID", "uuid", "UUID"),
                        new Origin(Origin.Source.RULE, "12 of 12 names")));
        assertThat(read(written).facts().stream().map(FactsTest::withoutPlace))
                .containsExactlyInAnyOrderElementsOf(
                        facts.facts().stream().map(FactsTest::withoutPlace).toList());
        assertThat(FactsText.write(read(written))).isEqualTo(written);
    }

    @Test
    void whoever_is_more_specific_is_stronger_and_who_writes_by_hand_is_stronger_than_all() {
        Facts facts = read("""
                byHand:
                  - {property: '*', wireName: any of any}
                  - {property: id, wireName: id of any}
                  - {model: '*', property: id, wireName: id of all}
                  - {model: User*, property: id, wireName: id of some}
                  - {model: UserAccount, property: '*', wireName: any of one}
                  - {model: UserAccount, property: id, wireName: id of one}
                learned:
                  - {model: components/UserAccount, property: id, wireName: learned, from: client a.py}
                """);

        assertThat(FactIndex.of(facts).ofProperty(ACCOUNT, "id"))
                .extracting(fact -> ((Statement.WireName) fact.statement()).name())
                .containsExactly(
                        "id of one", "any of one", "id of some", "id of all", "id of any", "any of any", "learned");
        assertThat(FactIndex.of(facts).ofProperty(ACCOUNT, "other")).hasSize(2);
        assertThat(FactIndex.of(facts).ofType(ACCOUNT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"*,'',true", "a*c,abbc,true", "a*c,abcd,false", "*_at,created_at,true", "**a,ba,true", "a,ab,false"})
    void a_star_stands_for_any_characters(String pattern, String name, boolean matches) {
        assertThat(NamePattern.matches(pattern, name)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*star", "a\\b", "\\", "\\*", "**", "x"})
    void what_stands_for_a_name_stands_for_no_other(String name) {
        Subject subject = Subject.property(ACCOUNT, name);
        Facts facts = new Facts(
                NameRules.NONE,
                List.of(new Fact(subject, new Statement.Skip(), Origin.BY_HAND, "", SourceSpan.startOf("x"))));
        FactIndex index = FactIndex.of(read(FactsText.write(facts)));

        assertThat(index.ofProperty(ACCOUNT, name)).hasSize(1);
        assertThat(index.ofProperty(ACCOUNT, "more" + name)).isEmpty();
    }

    @Test
    void no_pattern_takes_long() {
        assertThat(NamePattern.matches("*a".repeat(5_000) + "b", "a".repeat(5_000)))
                .isFalse();
    }

    @Test
    void what_people_wrote_stays_and_a_comment_stays_with_its_fact() {
        String file = """
                # ours
                format: 1 # as it was

                byHand: # top secret

                  # the id
                  -   model: Account
                      property: id   # !
                      wireName: "ID"

                # learned from here on
                learned:
                  # why a
                  - {property: a, wireName: A, from: client a.py} # behind a
                  - {property: gone, wireName: Gone, from: client a.py}
                  # mine
                  - {property: b, wireName: B}
                """;

        String updated = updated(
                SourceText.of("facts.yaml", file),
                new NameRules(WireNames.SNAKE, Map.of(), new Origin(Origin.Source.RULE, "5 of 5 names")),
                List.of(
                        fact("c", "C", new Origin(Origin.Source.OPENAPI, "api.yaml#/x")),
                        fact("a", "AA", new Origin(Origin.Source.CLIENT, "b.py:1"))));

        assertThat(updated).isEqualTo("""
                # ours
                format: 1 # as it was

                byHand: # top secret

                  # the id
                  -   model: Account
                      property: id   # !
                      wireName: "ID"

                # learned from here on

                wireNames:
                  rule: snake
                  from: 'rule 5 of 5 names'

                learned:
                  # mine
                  - {property: b, wireName: B}
                  # why a
                  - {property: a, wireName: AA, from: 'client b.py:1'} # behind a
                  - {property: c, wireName: C, from: 'openapi api.yaml#/x'}
                """);
    }

    @Test
    void a_file_that_is_updated_with_what_it_says_stays_as_it_is() {
        String written = FactsText.write(read(ALL));
        Facts facts = read(written);

        assertThat(updated(
                        SourceText.of("facts.yaml", written),
                        facts.rules(),
                        facts.facts().stream()
                                .filter(fact -> !fact.origin().byHand())
                                .toList()))
                .isEqualTo(written);
    }

    @Test
    void a_rule_by_hand_stays() {
        String file = "format: 1\nwireNames: {rule: kebab}\n";

        assertThat(updated(
                        SourceText.of("facts.yaml", file),
                        new NameRules(WireNames.SNAKE, Map.of(), new Origin(Origin.Source.RULE, "5 of 5 names")),
                        List.of()))
                .isEqualTo(file);
    }

    @Test
    void a_file_that_is_not_written_in_lines_is_written_anew() {
        String updated = updated(
                SourceText.of("facts.json", "{\"byHand\": [{\"property\": \"a\", \"wireName\": \"A\"}]}"),
                NameRules.NONE,
                List.of(fact("b", "B", new Origin(Origin.Source.CLIENT, "b.py:1"))));

        assertThat(read(updated).facts())
                .extracting(fact -> fact.subject().property())
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learned: [{property: a, wireName: b, from: client x}]\nbyHand:\n  - {property: b, nullable: false}\n",
                "learned:\n  [\n    {property: a, wireName: b, from: client x}\n  ]\nbyHand:\n  - {property: b, nullable: false}\n",
                "learned:\n  - &x {property: a, nullable: true}\nbyHand:\n  - *x\n",
                "---\nformat: 1\n...\n# after\n",
                "\"format\": 1 # one\n\"byHand\": # bh\n  - {property: a, nullable: true} # because\n",
                "byHand:\n  - {property: a, description: \"two\nlearned:\n  x\"}\n",
                "{byHand: [{property: a, nullable: true}] # why\n}\n",
            })
    void a_file_whose_words_could_not_be_kept_is_left_alone_or_kept(String file) {
        FactsText.update(
                        SourceText.of("facts.yaml", file),
                        NameRules.NONE,
                        List.of(fact("c", "C", new Origin(Origin.Source.CLIENT, "b.py:1"))))
                .ifPresent(text -> {
                    assertThat(read(text).facts()).hasSizeGreaterThanOrEqualTo(1);
                    file.lines()
                            .filter(line -> line.contains("#"))
                            .forEach(line -> assertThat(text).contains(line.substring(line.indexOf('#'))));
                });
    }

    @Test
    void the_line_ends_of_a_file_stay() {
        String file = FactsText.write(read(ALL)).replace("\n", "\r\n");
        Facts facts = read(file);

        assertThat(updated(
                        SourceText.of("facts.yaml", file),
                        facts.rules(),
                        facts.facts().stream()
                                .filter(fact -> !fact.origin().byHand())
                                .toList()))
                .isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a",
                "byHand: a",
                "byHand: [a]",
                "byHand: [{}]",
                "byHand: [{wireName: a}]",
                "byHand: [{property: a}]",
                "byHand: [{property: a, value: b, skip: true}]",
                "byHand: [{property: a, property: b, skip: true}]",
                "byHand: [{property: a, wirename: b}]",
                "byHand: [{property: a, wireName: [b]}]",
                "byHand: [{property: a, nullable: 1}]",
                "byHand: [{property: a, skip: false}]",
                "byHand: [{property: a, type: uid}]",
                "byHand: [{property: a, place: nowhere}]",
                "byHand: [{property: a, javaName: class}]",
                "byHand: [{property: a, javaName: 'a b'}]",
                "byHand: [{property: a, javaType: 'com.acme.Money; evil()'}]",
                "byHand: [{property: a, javaType: {read: a}}]",
                "byHand: [{property: a, javaType: {class: a, class: b}}]",
                "byHand: [{property: a, default: .inf}]",
                "byHand: [{property: a, default: &x [*x]}]",
                "byHand: [{property: a, constraints: 5}]",
                "byHand: [{property: a, constraints: {}}]",
                "byHand: [{property: a, constraints: {maxLenght: 5}}]",
                "byHand: [{property: a, constraints: {maxLength: -1}}]",
                "byHand: [{property: a, constraints: {maxLength: 99999999999}}]",
                "byHand: [{property: a, constraints: {minimum: 1e999999999}}]",
                "byHand: [{property: a, constraints: {minimum: one}}]",
                "byHand: [{property: a, constraints: {minimum: [1]}}]",
                "byHand: [{property: a, constraints: {pattern: ''}}]",
                "byHand: [{property: a, constraints: {minLength: 5, maxLength: 4}}]",
                "byHand: [{property: a, constraints: {minLength: 5, minLength: 4}}]",
                "byHand: [{model: A, constraints: {minLength: 5}}]",
                "byHand: [{property: a, encoding: form}]",
                "byHand: [{property: a, encoding: {}}]",
                "byHand: [{property: a, encoding: {style: deep}}]",
                "byHand: [{property: a, encoding: {explode: 1}}]",
                "byHand: [{property: a, encoding: {explode: true, explode: true}}]",
                "byHand: [{property: a, encoding: {contentType: json}}]",
                "byHand: [{property: a, encoding: {allowReserved: true}}]",
                "byHand: [{model: A, encoding: {style: form}}]",
                "byHand: [{property: a, open: true}]",
                "byHand: [{model: A, wireName: a}]",
                "byHand: [{model: A, javaType: a.B}]",
                "byHand: [{model: A, value: a, wireName: a}]",
                "byHand: [{property: a, wireName: A, from: somewhere}]",
                "wireNames: camel",
                "wireNames: {rule: camel}",
                "wireNames: {words: {id: other}}",
                "format: 2",
                "a: b",
                "a: [",
            })
    void what_makes_no_sense_is_an_error_with_its_place(String yaml) {
        assertThat(Facts.parse(SourceText.of("facts.yaml", yaml)).diagnostics())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.hint().isEmpty()).isFalse())
                .allSatisfy(each -> assertThat(each.span().path()).isEqualTo("facts.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "byHand:", "learned: []", "format: 1"})
    void nothing_may_be_said(String yaml) {
        assertThat(read(yaml)).isEqualTo(Facts.NONE);
    }

    private static Facts read(String yaml) {
        Outcome<Facts> read = Facts.parse(SourceText.of("facts.yaml", yaml));
        assertThat(read.diagnostics()).extracting(Diagnostic::message).isEmpty();
        return read.value();
    }

    private static Fact fact(String property, String name, Origin origin) {
        return new Fact(
                new Subject("", property, ""), new Statement.WireName(name), origin, "", SourceSpan.startOf("x"));
    }

    private static Fact withoutPlace(Fact fact) {
        return new Fact(fact.subject(), fact.statement(), fact.origin(), fact.documented(), SourceSpan.startOf("x"));
    }

    private static String updated(SourceText file, NameRules rules, List<Fact> learned) {
        return FactsText.update(file, rules, learned).orElseThrow();
    }
}
