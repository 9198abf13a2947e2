package dev.fieldtable.learn.twin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.LearnResult;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Docs of a client in Python, and what those of the same API in another language tell about them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwinTest {
    private static final String PLAN = "[components.Plan](../../models/components/plan.md)";

    /** An account in Python, with a plan. */
    private static final List<SourceText> PYTHON = List.of(
            page(
                    "models/components/account.md",
                    "Account",
                    "account_id *str*",
                    "owner_id *str*",
                    "home_url *Optional[str]*",
                    "icon_url *Optional[str]*",
                    "queue_id *Optional[int]*",
                    "parent_id *str*",
                    "display_name *str*",
                    "main_plan " + PLAN),
            page("models/components/plan.md", "Plan", "plan_id *str*", "paid_until *Optional[str]*"));

    private static final String TYPESCRIPT_PLAN = "[components.Plan](../../models/components/plan.md)";

    private static final List<SourceText> TYPESCRIPT = List.of(
            page(
                    "docs/models/components/account.md",
                    "Account",
                    "accountID *string*",
                    "ownerID *string*",
                    "homeURL *string*",
                    "iconURL *string*",
                    "queueId *number*",
                    "parentID *string*",
                    "displayName *string*",
                    "mainPlan " + TYPESCRIPT_PLAN),
            page("docs/models/components/plan.md", "Plan", "planID *string*", "paidUntil *string*"),
            typeScriptSigns());

    private static final List<SourceText> GO = List.of(
            page(
                    "docs/models/components/account.md",
                    "Account",
                    "AccountID `string`",
                    "OwnerID `string`",
                    "HomeURL `*string`",
                    "IconURL `*string`",
                    "QueueID `*int64`",
                    "ParentID `string`",
                    "DisplayName `string`",
                    "Labels map[string]`string`",
                    "More []`string`",
                    "Others []`int64`"),
            page(
                    "docs/models/components/plan.md",
                    "Plan",
                    "PlanID `string`",
                    "PaidUntil `*string`",
                    "PaidBy `string`",
                    "FreeOfCharge `bool`",
                    "NextPlan `string`"));

    @Test
    void capitals_that_a_language_keeps_are_those_in_JSON() {
        LearnResult learned = learn(PYTHON, TYPESCRIPT);

        assertThat(names(PYTHON, learned.learned()))
                .containsEntry("Account.account_id", "accountID")
                .containsEntry("Account.home_url", "homeURL")
                .containsEntry("Account.queue_id", "queueId")
                .containsEntry("Account.display_name", "displayName")
                .containsEntry("Plan.plan_id", "planID");
        assertThat(learned.toText())
                .contains("there: docs in another language: 2 of 2 documented types found")
                .contains("9 properties as most of the same name and kind in docs in another language");
    }

    @Test
    void a_name_is_from_the_row_that_has_it() {
        assertThat(learn(PYTHON, TYPESCRIPT).learned().facts())
                .extracting(fact -> fact.origin().toString())
                .contains("twin docs/models/components/account.md:9");
    }

    @Test
    void to_learn_once_more_changes_nothing() {
        LearnResult first = learn(PYTHON, TYPESCRIPT);
        GenerationRequest request = GenerationRequest.of("com.example").withFacts(first.learned());

        assertThat(learn(request, PYTHON, TYPESCRIPT).text(null)).isEqualTo(first.text(null));
    }

    @Test
    void how_names_of_objects_begin_no_capitals_show() {
        assertThat(learn(PYTHON, TYPESCRIPT).toJson())
                .doesNotContain("\"wireName\": \"mainPlan\"")
                .contains("\"wireName\": \"displayName\"");
    }

    @Test
    void names_without_acronyms_may_be_of_any_form_in_JSON() {
        List<SourceText> other = replaced(TYPESCRIPT, "ID", "Id", "URL", "Url");

        assertThat(names(PYTHON, learn(PYTHON, other).learned()))
                .containsEntry("Account.account_id", "account_id")
                .containsEntry("Account.display_name", "display_name");
    }

    @Test
    void names_without_acronyms_follow_a_rule_that_people_have_said() {
        GenerationRequest request = GenerationRequest.of("com.example").withWireNames(WireNames.LOWER_CAMEL);
        List<SourceText> other = replaced(TYPESCRIPT, "homeURL", "homeUrl");

        assertThat(learn(request, PYTHON, other).toJson()).contains("\"wireName\": \"homeUrl\"");
        assertThat(learn(request.withWireNames(WireNames.SNAKE), PYTHON, other).toJson())
                .doesNotContain("homeUrl");
    }

    @Test
    void a_language_that_has_all_acronyms_in_capitals_shows_nothing() {
        assertThat(names(PYTHON, learn(PYTHON, GO).learned())).containsEntry("Account.account_id", "account_id");
    }

    @Test
    void names_that_the_language_would_not_have_are_those_in_JSON() {
        List<SourceText> other = List.of(
                page(
                        "docs/account.md",
                        "Account",
                        "account_ID *string*",
                        "owner-id *string*",
                        "home_url *string*",
                        "icon_url *string*",
                        "queue_id *number*",
                        "parent_id *string*",
                        "display_name *string*"),
                page("docs/plan.md", "Plan", "plan_id *Array<string>*", "paid_until *Record<string, number>*"));

        assertThat(names(PYTHON, learn(PYTHON, other).learned()))
                .containsEntry("Account.account_id", "account_ID")
                .containsEntry("Account.owner_id", "owner-id")
                .containsEntry("Account.home_url", "home_url");
    }

    @Test
    void JSON_that_other_docs_show_names_properties_of_ours() {
        List<SourceText> other = new ArrayList<>(replaced(TYPESCRIPT, "ID", "Id", "URL", "Url"));
        other.set(
                1,
                SourceText.of(
                        "docs/models/components/plan.md",
                        other.get(1).content() + "\n```json\n{\"plan_ID\": \"a\", \"paid-until\": \"b\"}\n```\n"));

        LearnResult learned = learn(PYTHON, other);

        assertThat(names(PYTHON, learned.learned()))
                .containsEntry("Plan.plan_id", "plan_ID")
                .containsEntry("Plan.paid_until", "paid-until");
        assertThat(learned.toText()).contains("2 properties of 10 from docs in another language");
    }

    @Test
    void the_rule_that_JSON_in_other_docs_shows_is_ours() {
        List<SourceText> other = new ArrayList<>(PYTHON);
        other.set(
                1,
                page(
                        "docs/models/components/plan.md",
                        "Plan",
                        "plan_id *str*",
                        "paid_until *Optional[str]*",
                        "paid_by *str*",
                        "free_of_charge *bool*",
                        "next_plan *str*"));
        SourceText plan = other.get(1);
        other.set(
                1,
                SourceText.of(
                        plan.path(),
                        plan.content()
                                + "\n```json\n{\"planId\": 1, \"paidUntil\": 2, \"paidBy\": 3, \"freeOfCharge\": 4, \"nextPlan\": 5}\n```\n"));

        assertThat(names(GO, learn(GO, other).learned()))
                .containsEntry("Account.AccountID", "accountId")
                .containsEntry("Account.DisplayName", "displayName");
    }

    @Test
    void what_is_null_or_a_whole_number_a_language_without_a_word_for_it_learns() {
        List<SourceText> python = List.of(
                page(
                        "docs/models/components/account.md",
                        "Account",
                        "queue_id *Optional[int]*",
                        "display_name *Nullable[str]*",
                        "size *float*"),
                page(
                        "docs/models/components/more.md",
                        "More",
                        "a *Optional[str]*",
                        "b List[*str*]",
                        "c Dict[str, *str*]"));
        List<SourceText> typeScript = List.of(
                page(
                        "models/components/account.md",
                        "Account",
                        "queueId *number*",
                        "displayName *string*",
                        "size *number*"),
                typeScriptSigns());

        assertThat(said(learn(typeScript, python)))
                .containsExactlyInAnyOrder(
                        "Account.queueId Kind[kind=INTEGER]", "Account.displayName Nullable[allowed=true]");
    }

    @Test
    void dates_are_believed_of_docs_that_tell_them_from_those_with_a_time() {
        String date = "[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)";
        List<SourceText> ours = List.of(
                page("models/components/plan.md", "Plan", "paid_until *str*", "since *str*", "note *Optional[str]*"));
        SourceText unclear =
                page("docs/models/components/plan.md", "Plan", "paidUntil " + date, "since *string*", "note *string*");
        SourceText clear = page(
                "docs/models/components/plan.md",
                "Plan",
                "paidUntil " + date,
                "since [RFCDate](../../types/rfcdate.md)",
                "note *string*");

        assertThat(said(learn(ours, List.of(unclear, typeScriptSigns())))).isEmpty();
        assertThat(said(learn(ours, List.of(clear, typeScriptSigns()))))
                .containsExactly("Plan.paid_until Kind[kind=DATETIME]", "Plan.since Kind[kind=DATE]");
    }

    @Test
    void what_values_have_to_be_is_taken_from_docs_that_say_it() {
        List<SourceText> described = List.of(
                template(
                        "doc/models/account.md",
                        "Account",
                        "displayName",
                        "<br>**Constraints**: *Maximum Length*: `30`"),
                template("doc/models/plan.md", "Plan", "planId", ""));

        assertThat(said(learn(PYTHON, described)))
                .singleElement()
                .asString()
                .startsWith("Account.display_name Constrained")
                .contains("maxLength=30");
    }

    @Test
    void a_type_that_is_called_otherwise_is_found_by_what_holds_it() {
        List<SourceText> other = replaced(TYPESCRIPT, "# Plan", "# AccountMainPlan");

        assertThat(names(PYTHON, learn(PYTHON, other).learned())).containsEntry("Plan.plan_id", "planID");
        assertThat(learn(PYTHON, other).toText()).contains("2 of 2 documented types found");
    }

    @Test
    void of_enums_of_a_name_those_are_one_that_have_the_same_values() {
        List<SourceText> ours = List.of(
                page("models/components/plan.md", "Plan", "state [components.State](../../models/components/state.md)"),
                enumeration("models/components/state.md", "State", "on", "off"),
                enumeration("models/components/format.md", "Format", "jpg", "png"));
        List<SourceText> other = List.of(
                page("docs/models/Components/Plan.md", "Plan", "State [State](../../Models/Components/State.md)"),
                page("docs/models/Components/More.md", "More", "Sizes List<*long*>", "By Dictionary<String, *long*>"),
                enumeration("docs/models/Components/State.md", "State", "on", "off", "paused"),
                enumeration("docs/models/Operations/Format.md", "Format", "jpg", "jpeg", "ppm", "png"));

        assertThat(said(learn(ours, other))).containsExactly("State Values[values=[paused]]");
    }

    @Test
    void docs_in_the_same_language_and_pages_of_the_docs_themselves_teach_nothing() {
        List<SourceText> older = replaced(PYTHON, "display_name", "old_name");

        assertThat(told(learn(PYTHON, older)))
                .containsExactly("These docs are in the language of ours, which is Python.");
        assertThat(told(learn(PYTHON, PYTHON)))
                .containsExactly("Besides pages of the docs themselves there is none here that describes a type.");
        assertThat(learn(PYTHON, PYTHON).hasSources()).isFalse();
    }

    @Test
    void docs_of_another_API_teach_nothing() {
        List<SourceText> other = List.of(
                page("docs/models/weather.md", "Weather", "tempC *number*", "windID *string*"), typeScriptSigns());

        LearnResult learned = learn(PYTHON, other);

        assertThat(learned.hasSources()).isFalse();
        assertThat(told(learned)).singleElement().asString().startsWith("Of 2 documented types this has 0");
    }

    @Test
    void pages_that_lie_beside_answers_and_are_no_such_docs_need_no_word() {
        List<SourceText> answers = List.of(
                SourceText.of("notes.md", "# Notes"),
                SourceText.of("account.json", "{\"accountID\": \"a\", \"displayName\": \"b\"}"));

        LearnResult learned = learn(PYTHON, answers);

        assertThat(told(learned)).isEmpty();
        assertThat(learned.toText()).contains("there: 1 answer");
    }

    @Test
    void the_JSON_beside_the_docs_of_a_client_is_not_taken_for_answers() {
        List<SourceText> checkout = new ArrayList<>(TYPESCRIPT);
        checkout.add(SourceText.of("package.json", "{\"name\": \"acme\"}"));

        assertThat(told(learn(PYTHON, checkout)))
                .containsExactly(
                        "Beside the source or the docs of a client, 1 files of JSON were not taken for answers;"
                                + " this is the first one.");
    }

    private static LearnResult learn(List<SourceText> docs, List<SourceText> other) {
        return learn(GenerationRequest.of("com.example"), docs, other);
    }

    private static LearnResult learn(GenerationRequest request, List<SourceText> docs, List<SourceText> other) {
        return Generator.learn(request, docs, new TreeMap<>(Map.of("there", other)), "");
    }

    private static List<String> told(LearnResult learned) {
        return learned.diagnostics().stream().map(Diagnostic::message).toList();
    }

    /** What was learned besides names. */
    private static List<String> said(LearnResult learned) {
        return learned.learned().facts().stream()
                .filter(fact -> !fact.statement().getClass().getSimpleName().equals("WireName"))
                .map(TwinTest::said)
                .toList();
    }

    private static String said(Fact fact) {
        String model = fact.subject().model();
        String property = fact.subject().property();
        return model.substring(model.indexOf('/') + 1)
                + (property.isEmpty() ? " " : "." + property + " ")
                + fact.statement();
    }

    private static Map<String, String> names(List<SourceText> docs, Facts facts) {
        TypeModel model = Generator.link(GenerationRequest.of("com.example").withFacts(facts), docs)
                .model();
        Map<String, String> names = new TreeMap<>();
        for (TypeDeclaration type : model.types()) {
            if (type instanceof ObjectType object) {
                for (Property property : object.properties()) {
                    names.put(type.id().name() + "." + property.name(), property.wireName());
                }
            }
        }
        return names;
    }

    private static List<SourceText> replaced(List<SourceText> pages, String... words) {
        List<SourceText> changed = new ArrayList<>();
        for (SourceText page : pages) {
            String text = page.content();
            for (int i = 0; i < words.length; i += 2) {
                text = text.replace(words[i], words[i + 1]);
            }
            changed.add(SourceText.of(page.path(), text));
        }
        return changed;
    }

    /** A page with types that no other language has. */
    private static SourceText typeScriptSigns() {
        return page(
                "docs/models/signs.md",
                "Signs",
                "a *Array<string>*",
                "b *Record<string, number>*",
                "c *Array<number>*");
    }

    /** A page of an object, each field as its name and its type. */
    private static SourceText page(String path, String title, String... fields) {
        StringBuilder text = new StringBuilder(
                "# " + title + "\n\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n");
        for (String field : fields) {
            int blank = field.indexOf(' ');
            text.append("| `%s` | %s | %s | N/A |\n"
                    .formatted(
                            field.substring(0, blank),
                            field.substring(blank + 1),
                            field.contains("Optional") ? ":heavy_minus_sign:" : ":heavy_check_mark:"));
        }
        return SourceText.of(path, text.toString());
    }

    /** A page of an object as APIMatic prints it. */
    private static SourceText template(String path, String title, String field, String more) {
        return SourceText.of(path, """

                # %1$s

                ## Structure

                `%1$s`

                ## Fields

                | Name | Type | Tags | Description |
                |  --- | --- | --- | --- |
                | `%2$s` | `string` | Required | -%3$s |

                ## Example (as JSON)

                """.formatted(title, field, more));
    }

    private static SourceText enumeration(String path, String title, String... values) {
        StringBuilder text = new StringBuilder("# " + title + "\n\n\n## Values\n\n| Name | Value |\n|---|---|\n");
        for (String value : values) {
            text.append("| `%1$s` | %1$s |\n".formatted(value));
        }
        return SourceText.of(path, text.toString());
    }
}
