package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescribingTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.acme");

    private static final SourceText REELS = SourceText.of("reels.md", """
            # Reels

            ## The Reel object

            | Key | Kind | What it is |
            | --- | --- | --- |
            | `reel_id` | text | Which one it is. *Required.* |
            | `length` | whole number? | How long it is, in feet. |
            | `cast` | list of [Person](#the-person-object) | Who plays in it. |
            | `place.shelf` | text | Where it lies. |
            | `tint` | colour | How it is tinted. |
            | `state` | text | How it is. One of: `kept`, `lent`. |

            ## The Person object

            | Key | Kind | What it is |
            | --- | --- | --- |
            | `name` | text | What they are called. *Required.* |

            ## Moods

            | Name | Value |
            | --- | --- |
            | GLAD | 1 |
            | GRIM | 2 |

            ## Opening hours

            | Day | From |
            | --- | --- |
            | Monday | nine in the morning |
            """);

    private static final SourceText ACCOUNT = SourceText.of("account.md", """
            # Account

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `auth_id` | *Optional[str]* | :heavy_minus_sign: | Who it is. |
            """);

    @Test
    void what_is_proposed_reads_the_page_that_it_was_made_of() {
        String proposed = Generator.describe(REQUEST, List.of(REELS)).text();

        InspectionResult read =
                Generator.inspect(REQUEST.withDescription(described(proposed)).withMinUnderstood(0), List.of(REELS));

        assertThat(read.model().types())
                .extracting(TypeDeclaration::id)
                .extracting(id -> id.name())
                .contains("Reel", "Person", "Moods", "Reel place", "Reel state");
        assertThat(read.model().coverage().rowsSkipped()).isZero();
    }

    @Test
    void it_says_what_is_read_with_it_and_what_is_not() {
        String proposed = Generator.describe(REQUEST, List.of(REELS)).text();

        assertThat(proposed)
                .startsWith("# reads 9 of 10 rows of 4 tables, 7 of 8 types\n")
                .contains(
                        "# not read: 1 \u00d7 'day | from', rows: 1, first at 'reels.md:29'\n",
                        "  # not understood: 1 \u00d7 colour\n",
                        "  suffixes: ' object'\n",
                        "  name: key\n",
                        "    - text # 4\n",
                        "  requiredText: '*Required.*'\n",
                        "  otherwise: optional\n");
    }

    @Test
    void a_word_for_what_may_be_left_out_is_no_arm_and_a_bar_needs_no_blanks() {
        SourceText page = SourceText.of("page.md", """
                ## Reel

                | Field | Type |
                | --- | --- |
                | `title` | `string` \\| `undefined` |
                | `length` | `number`\\|`null` |
                | `label` | `string \\| None` |
                """);

        String proposed = Generator.describe(REQUEST, List.of(page)).text();

        assertThat(proposed)
                .startsWith("# reads 3 of 3 rows of 1 table, 3 of 3 types\n")
                .contains("  optional: undefined\n", "  union: '|'\n", "  'null': [none, 'null']\n");
    }

    @Test
    void a_sign_before_the_first_name_is_no_indent_and_a_yes_may_be_about_something_else() {
        SourceText page = SourceText.of("page.md", """
                ## Reel

                | Property | Pattern | Read-only | Type | Deprecated | Title/Description |
                | --- | --- | --- | --- | --- | --- |
                | - [title](#title) | No | Yes | string | No | What it is called. |
                | + [length](#length) | No | No | integer | No | How long it is. |
                | - [label](#label) | No | No | string | No | What sticks on it. |
                """);

        String proposed = Generator.describe(REQUEST, List.of(page)).text();

        assertThat(proposed)
                .contains("  description: title/description\n")
                .doesNotContain("indent", "required:", "optional:");
    }

    @Test
    void words_in_links_and_values_in_types_are_proposed_and_answers_are_not() {
        SourceText page = SourceText.of("reels.md", """
                # Reel

                | Property | Type |
                | --- | --- |
                | id | [`UUID`](simple.md#uuid) |
                | place | [Text](#text) |
                | size | uint16 |
                | state | enum (kept, lent) |
                | boxes | < [Text](#text) > array |

                # Text

                | Property | Type |
                | --- | --- |
                | words | string |

                # Answers

                | Code | Description | Schema |
                | --- | --- | --- |
                | 200 | All is well | [Text](#text) |
                | 404 | Not here | |
                """);

        assertThat(Generator.describe(REQUEST, List.of(page)).text())
                .startsWith("# reads 6 of 8 rows of 3 tables, 6 of 6 types\n")
                .contains(
                        "    - uuid # 1\n", "    - uint16 # 1\n", "    - 'enum ({})' # 1\n", "    - '<{}>array' # 1\n")
                .doesNotContain("text #", "enums:");
    }

    @Test
    void yes_and_no_answer_what_the_column_is_headed() {
        String text = Generator.describe(REQUEST, List.of(SourceText.of("reel.md", """
                        # Reel

                        | Attribute | Type | Mutable? |
                        | --- | --- | --- |
                        | id | text | No |
                        | note | text | Yes |
                        """)))
                .text();

        assertThat(text).doesNotContain("mutable", "presence:");
        assertThat(Generator.describe(REQUEST, List.of(SourceText.of("reel.md", """
                        # Reel

                        | Attribute | Type | Must be sent | May be null |
                        | --- | --- | --- | --- |
                        | id | STRING | No | |
                        | note | LONG | Yes | |
                        """)))
                        .text())
                .contains("  required: 'must be sent'\n", "    - long # 1\n");
    }

    @Test
    void a_column_for_null_has_words_of_its_own() {
        assertThat(Generator.describe(REQUEST, List.of(SourceText.of("reel.md", """
                        # Reel

                        | Property | Type | Nullable |
                        | --- | --- | --- |
                        | id | string | cannot be null |
                        | note | string | can be null |
                        """)))
                        .text())
                .contains("  nullable: 'can be null'\n");
    }

    @Test
    void docs_without_types_lead_here_if_something_can_be_proposed() {
        String html = "# Reel\n\n<table><tr><th>Field</th><th>Description</th></tr>"
                + "<tr><td><code>id</code><br>string</td><td>Which one.</td></tr></table>\n";

        assertThat(hint(html)).contains("describe");
        assertThat(hint("# Reel\n\nOne roll of film.\n")).doesNotContain("describe propose");
    }

    private static String hint(String page) {
        return Generator.inspect(REQUEST, List.of(SourceText.of("reel.md", page))).diagnostics().stream()
                .filter(each -> each.code() == DiagnosticCode.NO_TYPES)
                .map(each -> each.hint().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void docs_of_a_client_need_none() {
        DescribeResult result = Generator.describe(REQUEST, List.of(ACCOUNT));

        assertThat(result.isNeeded()).isFalse();
        assertThat(result.text()).isEmpty();
        assertThat(result.coverage().rowsRead()).isEqualTo(1);
    }

    @Test
    void docs_without_tables_suggest_nothing() {
        DescribeResult result = Generator.describe(REQUEST, List.of(SourceText.of("a.md", "# Hello\n\nProse.\n")));

        assertThat(result.isNeeded()).isFalse();
        assertThat(result.text()).isEmpty();
    }

    @Test
    void the_order_of_the_pages_does_not_matter() {
        SourceText other = SourceText.of("prints.md", REELS.content().replace("Reel", "Print"));

        assertThat(Generator.describe(REQUEST, List.of(other, REELS)))
                .isEqualTo(Generator.describe(REQUEST, List.of(REELS, other)));
    }

    @Test
    void words_of_the_docs_are_texts_whatever_they_look_like() {
        SourceText hostile = SourceText.of(
                "x\u0085models: {}\n#.md", """
                ## Fields: "x" # [y]

                | 'na: me' | type | {a: b} # "c" | *&!%@ | null |
                | --- | --- | --- | --- | --- |
                | `a (- "b": 'c')` | string | some words | yes | yes |
                | `d`* | ": # {x}NEXTy: LINEz | more words | no | no |
                | `{e}` | array of {} | more words | no | no |
                | `f` | *, {} or * | more words | # no | no |
                | `g` | string | more words | yes | no |
                | `h` | string | more words | no | no |
                """.replace("NEXT", "\u0085").replace("LINE", "\u2028"));

        String proposed = Generator.describe(REQUEST, List.of(hostile)).text();

        assertThat(described(proposed).columns().type()).containsExactly("type");
        assertThat(proposed.lines()).noneMatch(line -> line.startsWith("y:") || line.startsWith("z"));
        assertThat(proposed).doesNotContain("\u0085", "\u2028");
    }

    @Test
    void names_without_a_header_and_conditions_of_marks_are_seen() {
        SourceText page = SourceText.of("reel.md", """
                # Reel

                | | Type | Required |
                | --- | --- | --- |
                | **id** | string | :white_check_mark: Yes |
                | **tags** | array | No, default: `[]` |
                | **until** | string | Required if `lent` |
                """);

        String proposed = Generator.describe(REQUEST, List.of(page)).text();

        assertThat(proposed).startsWith("# reads 3 of 3 rows of 1 table, 3 of 3 types\n");
        assertThat(described(proposed).presence().required()).containsExactly(":white_check_mark: yes");
        assertThat(described(proposed).presence().optional()).containsExactlyInAnyOrder("no, *", "required if *");
        assertThat(described(proposed).types().lists()).containsExactly("array");
    }

    @Test
    void headers_that_name_what_a_table_is_of_are_one() {
        String rows = " field | Type |\n| --- | --- |\n| id | string |\n| name | string |\n\n";
        SourceText page = SourceText.of("reels.md", "# Reel\n\n| Reel" + rows + "# Person\n\n| Person" + rows);

        String proposed = Generator.describe(REQUEST, List.of(page)).text();

        assertThat(described(proposed).columns().name()).containsExactly("* field");
        assertThat(proposed).startsWith("# reads 4 of 4 rows of 2 tables, 4 of 4 types\n");
    }

    @Test
    void tables_of_html_whose_names_have_their_types_beside_them_are_seen() {
        SourceText page = SourceText.of("reel.md", """
                <h2 id="reel">Reel</h2>
                <p>A roll of film.</p>
                <table>
                <tr><th>Field</th><th>Description</th></tr>
                <tr><td><code>id</code><br><em>string</em></td><td>Which one it is.</td></tr>
                <tr><td><code>tags</code><br><em>[]string</em></td><td><em>(Optional)</em> What it is about.</td></tr>
                </table>
                """);

        String proposed = Generator.describe(REQUEST, List.of(page)).text();

        assertThat(proposed).startsWith("# reads 2 of 2 rows of 1 table, 2 of 2 types\n");
        assertThat(described(proposed).columns().name())
                .isEqualTo(described(proposed).columns().type())
                .containsExactly("field");
    }

    @Test
    void a_part_of_a_call_names_a_model_together_with_the_heading_above() {
        String table = "\n\n| Name | Type |\n| --- | --- |\n| id | string |\n\n";
        SourceText page = SourceText.of(
                "reel.md", "# Get a reel\n\n## Request Parameters" + table + "## Response Parameters" + table);

        String proposed = Generator.describe(REQUEST, List.of(page)).text();

        assertThat(described(proposed).models().qualified())
                .containsExactlyInAnyOrder("request parameters", "response parameters");
    }

    @Test
    void columns_of_values_names_in_brackets_and_headings_that_come_twice_are_seen() {
        String rows = """

                | Name | Type | Allowed values |
                | --- | --- | --- |
                | place[shelf] | string | `top`, `bottom` |

                """;
        SourceText page =
                SourceText.of("reels.md", "# Reel\n\n## Own Fields\n" + rows + "# Person\n\n## Own Fields\n" + rows);

        DialectDescription described =
                described(Generator.describe(REQUEST, List.of(page)).text());

        assertThat(described.models().sections()).containsExactly("own fields");
        assertThat(described.columns().values()).containsExactly("allowed values");
        assertThat(described.names().separator()).isEqualTo("[{}]");
    }

    @Test
    void what_is_headed_in_another_language_is_seen_as_what_it_is() {
        SourceText page = SourceText.of("plan.md", """
                # Tarif

                ## Felder

                | Feld | Typ | Pflicht | Bedeutung | Beispiel |
                | --- | --- | --- | --- | --- |
                | `kennung` | Zeichenkette | Ja | Welcher es ist. | `t-1` |
                | `posten` | Liste | nein | Was dazu gehört. | |
                """);
        SourceText russian = SourceText.of("order.md", """
                # Order

                ## Поля

                | Поле | Тип | Обязательно | Описание | По умолчанию |
                | --- | --- | --- | --- | --- |
                | `id` | строка | Да | Какой это заказ. | |
                | `parts` | массив | нет | Что в нём есть. | |
                """);
        SourceText chinese = SourceText.of("film.md", """
                # Film

                ## 请求参数

                | 参数名 | 类型 | 是否必填 | 说明 |
                | --- | --- | --- | --- |
                | title | 字符串 | 是 | 片名。 |
                | parts | 数组 | 否 | 分段。 |

                ## 字段

                | 字段名 | 类型 | 是否可为空 | 说明 |
                | --- | --- | --- | --- |
                | length | 整数 | 是 | 片长。 |
                """);
        SourceText japanese = SourceText.of("person.md", """
                # Person

                ## フィールド

                | フィールド名 | 型 | 必須 | 説明 |
                | --- | --- | --- | --- |
                | name | 文字列 | ✅ 必須 | 名前。 |
                | roles | 配列 | △ | 役。 |
                """);

        String proposed = Generator.describe(REQUEST, List.of(page, russian, chinese, japanese))
                .text();

        assertThat(proposed).startsWith("# reads 9 of 9 rows of 5 tables, 9 of 9 types\n");
        DialectDescription described = described(proposed);
        assertThat(described.models().sections()).containsExactlyInAnyOrder("felder", "поля", "字段", "フィールド");
        assertThat(described.models().qualified()).containsExactly("请求参数");
        assertThat(described.columns().required()).containsExactlyInAnyOrder("pflicht", "обязательно", "是否必填", "必須");
        assertThat(described.columns().nullable()).containsExactly("是否可为空");
        assertThat(described.columns().example()).containsExactly("beispiel");
        assertThat(described.presence().required()).containsExactlyInAnyOrder("ja", "да", "是", "✅ 必須");
        assertThat(described.presence().optional()).containsExactlyInAnyOrder("nein", "нет", "否", "△");
        assertThat(described.types().lists()).containsExactlyInAnyOrder("liste", "массив", "数组", "配列");
    }

    @Test
    void docs_that_nobody_has_described_are_told_of_with_what_to_do() {
        SourceText page = SourceText.of("order.md", """
                # Order

                | Поле | Тип | Обязательность |
                | --- | --- | --- |
                | `id` | Ident | Да |
                | `parts` | Bag | Нет |

                | Раздел | Тип |
                | --- | --- |
                | Общий раздел | Bag |
                """);

        assertThat(Generator.inspect(REQUEST, List.of(page)).diagnostics())
                .extracting(each -> each.code() + " " + each.span().line() + " "
                        + each.hint().settings())
                .containsExactly("NO_TYPES 1 [dialectFile]", "UNKNOWN_COLUMNS 3 [dialectFile]");
    }

    @Test
    void values_in_quotes_and_kinds_before_names_are_seen() {
        SourceText page = SourceText.of("film.md", """
                # Films

                ## Model: `Reel`

                | Name | Type |
                | --- | --- |
                | `state` | `"kept" \\| "lent"` |
                | `label` | `string` |
                | `kind` | `"reel"` |
                | `cast` | `Array<Person>` |
                | `prints` | `Print[]` |

                ## Model: `Person`

                | Name | Type |
                | --- | --- |
                | `name` | `string` |
                """);

        String proposed = Generator.describe(REQUEST, List.of(page)).text();

        assertThat(proposed)
                .startsWith("# reads 6 of 6 rows of 2 tables, 5 of 6 types\n")
                .contains("  # not understood: 1 \u00d7 'Print[]'\n")
                .doesNotContain("kept");
        DialectDescription described = described(proposed);
        assertThat(described.models().prefixes()).containsExactly("Model: ");
        assertThat(described.types().lists()).containsExactlyInAnyOrder("array<{}>", "{}[]");
        assertThat(described.types().byName()).isTrue();
    }

    /** Each heading is compared with those that recur, which are the same for all; what that takes is counted in bytes. */
    @Test
    void four_times_the_models_of_a_page_take_four_times_as_much() {
        Generator.describe(REQUEST, models(10));

        long few = AllocatedBytes.of(() -> Generator.describe(REQUEST, models(800)));
        long many = AllocatedBytes.of(() -> Generator.describe(REQUEST, models(3_200)));

        assertThat((double) many / few).isLessThan(4.1);
    }

    private static List<SourceText> models(int count) {
        StringBuilder page = new StringBuilder("# Reels\n\n");
        for (int i = 0; i < count; i++) {
            page.append("## Reel ")
                    .append(i)
                    .append("\n\n| Key | Kind | What it is |\n| --- | --- | --- |\n")
                    .append("| `name` | text | What it is called. *Required.* |\n\n");
        }
        return List.of(SourceText.of("reels.md", page.toString()));
    }

    private static DialectDescription described(String proposed) {
        Outcome<Optional<DialectDescription>> read =
                DescriptionFile.read(SourceText.of("reels.dialect.yaml", proposed));
        assertThat(read.diagnostics())
                .filteredOn(each -> each.severity() == Severity.ERROR)
                .isEmpty();
        return read.value().orElseThrow();
    }
}
