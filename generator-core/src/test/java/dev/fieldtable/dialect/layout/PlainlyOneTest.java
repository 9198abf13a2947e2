package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.Reading;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not plainly one name, or one value, is told of; what APIs have is not. */
class PlainlyOneTest {
    private static final String FIELDS =
            "# Disk\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n"
                    + "| `path` | *str* | :heavy_check_mark: | Where |\n";
    private static final String VALUES = "# Kind\n\n## Values\n\n| Name | Value |\n|---|---|\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'host'",
                "\u2018host\u2019",
                "\u201chost\u201d",
                "$host$",
                "==host==",
                "=host=",
                "++host++",
                "host\u2014name",
                "`host_name:`",
                "`host_name.`",
                "`host_name=`",
                "`host=1`",
                "host_name\u00ae",
                "#host_name",
                "\u2014",
                "N/A",
                "`ho\\_st`",
                "`-`",
                "`host/`",
                "`host&`"
            })
    void aNameWithSignsThatNoNameHasIsToldOf(String name) {
        assertThat(read(FIELDS + field(name))).contains("warning unclear-name 8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@odata.type",
                "owner@odata.bind",
                "x-header",
                "$ref",
                "content-type",
                "xmlns:x",
                ".tag",
                "_id",
                "+1",
                "a/b",
                "gr\u00f6\u00dfe",
                "\u0938\u094d\u0925\u093f\u0924\u093f"
            })
    void aNameWithSignsThatApisHaveIsAName(String name) {
        assertThat(read(FIELDS + field("`" + name + "`")))
                .contains("- " + name + ":")
                .doesNotContain("warning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"lan",
                "lan\"",
                "'lan",
                "\u201clan",
                "(lan",
                "lan]",
                "lan,",
                "lan;",
                "= lan",
                "==lan==",
                "[[lan]]",
                "{{lan}}",
                "{\"lan\"}",
                "[\"lan\"]",
                "lan*",
                "lan\u00b9",
                "lan \u2020",
                "lan\u2122",
                "LAN = \"lan\"",
                "lan - local network",
                "lan: local network",
                "lan \u2192 man",
                "lan => man",
                "lan or man",
                "...",
                "\u2026",
                "la\u200dn",
                "\u202elan",
                "l\u0430n",
                "\uff4can",
                "la\ufffdn",
                "=?utf-8?Q?lan?=",
                "`<b>lan</b>`",
                "lan / man",
                "lan **deprecated**",
                "`**lan**`",
                "`lan\\_1`",
                "lan (default)",
                "\u2022 lan",
                "lan\u2014man"
            })
    void aValueWithSomethingAroundItOrBesideItIsToldOf(String value) {
        String last = value(value.replace("lan", "wan"));
        assertThat(read(VALUES + value(value))).as("alone").contains("warning unclear-name 7");
        assertThat(read(VALUES + value(value) + "| `B` | man |\n| `C` | tan |\n"))
                .as("among others")
                .contains("warning unclear-name 7");
        assertThat(read(VALUES + value(value) + last.replace("`A`", "`B`")))
                .as("in all rows")
                .contains("warning unclear-name 7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "-created_at",
                "*bdoc",
                "New Airings Only",
                "New and Repeat Airings",
                "image/png",
                "image/*",
                "image/svg+xml",
                "text/plain; charset=utf-8",
                "v1.2",
                "a,b",
                "Don't",
                "<=",
                "==",
                "(",
                "\"",
                "[DONE]",
                "users:read",
                "a=b",
                "+1",
                "C#",
                "C++",
                "100%",
                "#fff",
                "$x",
                "@me",
                "U.S.",
                "1 << 0",
                "http://a.b/c?d=e",
                "gr\u00f6\u00dfe",
                "\u4e2d\u6587",
                "\ud83d\udc68\u200d\ud83d\udc69",
                "AT&T",
                "m\u00b2",
                "W/m\u00b2",
                "\u00b5g/m\u00b3",
                "k\u03a9",
                "90\u00b0",
                "\u00b0C",
                "16:9",
                "1024x1024",
                "America/New_York",
                "mm/dd/yyyy",
                "Won't Fix",
                "In Progress",
                "rock 'n' roll",
                "issue_comment:created",
                "{id}",
                "${x}",
                "\u0646\u0639\u0645",
                "GMT+1",
                "a`b"
            })
    void aValueThatApisHaveIsAValue(String value) {
        assertThat(read(VALUES + "| `A` | " + value + " |\n")).as("alone").doesNotContain("warning");
        assertThat(read(VALUES + "| `A` | " + value + " |\n| `B` | man |\n"))
                .as("among others")
                .doesNotContain("warning");
    }

    @Test
    void aValueThatGoesOnBehindTheWordThatItIsCalledIsToldOf() {
        assertThat(read(VALUES + "| `LAN` | lan local |\n| `WAN` | wan wide |\n"))
                .contains("warning unclear-name 7")
                .contains("warning unclear-name 8");
        assertThat(read(VALUES + "| `LAN_LOCAL` | lan local |\n| `WAN_WIDE` | wan wide |\n"))
                .doesNotContain("warning");
    }

    @Test
    void anOrIsAWordWhereOtherValuesAreSeveralWords() {
        assertThat(read(VALUES + "| `A` | all or nothing |\n| `B` | some of them |\n"))
                .doesNotContain("warning");
    }

    @Test
    void valuesInListsAreLookedAtToo() {
        String list = "# Kind\n\n## Values\n\nThis is an open enum.\n\n- `\"lan\"`\n- `\"lan (default)\"`\n";
        assertThat(read(list)).contains("warning unclear-name 8").doesNotContain("warning unclear-name 7");
    }

    private static String field(String name) {
        return "| " + name + " | *str* | :heavy_check_mark: | Which |\n";
    }

    private static String value(String value) {
        return "| `A` | " + value + " |\n";
    }

    private static String read(String page) {
        return Reading.of(
                Dialects.named("python", HouseStyle.speakeasy()).orElseThrow().read(SourceText.of("page.md", page)));
    }
}
