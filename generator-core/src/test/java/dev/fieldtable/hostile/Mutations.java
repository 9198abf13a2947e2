package dev.fieldtable.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages a page at random, as a broken tool would, or someone who wants his text to be run. */
final class Mutations {
    /** No name that is made of a documented one has small and large letters and an underscore in this way. */
    static final String PAYLOAD = "pwn_Run";

    private static final int LONGEST_PAGE = 8_000;
    private static final int LONGEST_PIECE = 200;

    private static final List<String> TOKENS = List.of(
            "|",
            "||||||||",
            "\\|",
            "`",
            "```",
            "```\n",
            "~~~\n",
            "*/",
            "/**",
            "*/ pwn_Run(); /*",
            "\\u002a/ pwn_Run(); /\\u002a",
            "\\uuu002a\\u002f pwn_Run();",
            "\\u000a pwn_Run(); //",
            "\\u0022; pwn_Run(); //",
            "\"; pwn_Run(); //",
            "\"\"\"; pwn_Run(); //",
            "\\\"; pwn_Run(); //",
            "\\",
            "\\u",
            "'",
            "{ pwn_Run(); }",
            "{@code pwn_Run",
            "{@link pwn_Run",
            "@pwn_Run",
            "@see pwn_Run",
            "<script>pwn_Run()</script>",
            "; pwn_Run();",
            "\npwn_Run();\n",
            "${pwn_Run}",
            "#{pwn_Run}",
            "$L",
            "$S$T$N$$",
            "$1L",
            "$[$]$W$Z$>",
            "%s%n%",
            "\u202e\u2066pwn_Run\u2069",
            "\u200b\u200d\u2060",
            "\ufeff",
            "\u00a0",
            "\u2028\u2029\u0085",
            "\0",
            "\u001b[31m",
            "\u001a",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\u0130\u0131\u1e9e",
            "e\u0301\u0301\u0301",
            "\r",
            "\r\n",
            "\t",
            "\n\n",
            "    ",
            "<table><tr><td>pwn_Run</td>",
            "</table>",
            "<!--",
            "-->",
            "<br/>",
            "&#42;/pwn_Run&#0;",
            "&lt;&quot;",
            "[",
            "](",
            "[x](../../../etc/passwd)",
            "[models.X](../../../../x.md)",
            "../../x",
            "/etc/x",
            "C:\\x",
            "con",
            "a/b",
            "# \n",
            "# Class\n",
            "## Fields\n\n",
            "## Values\n\n",
            "## Supported Types\n\n",
            "### `str`\n",
            "| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n",
            "| Name | Value |\n| --- | --- |\n",
            "| `class` | *str* | :heavy_check_mark: | N/A | |\n",
            "List[",
            "]",
            "Union[",
            "Optional[Nullable[OptionalNullable[List[Dict[str, ",
            "Literal[\"pwn_Run\"]",
            "*Literal[1]*",
            ":heavy_check_mark:",
            ": warning: ** DEPRECATED **: pwn_Run",
            "~~",
            "**",
            "__",
            "99999999999999999999999999",
            "-0",
            "1e999999999",
            "2024-13-45T99:99:99Z");

    private final Random random;
    private final List<String> others;

    /**
     * Mutations that follow from a generator of numbers alone.
     *
     * @param random the generator
     * @param others pages that pieces may be taken from
     */
    Mutations(Random random, List<String> others) {
        this.random = random;
        this.others = others;
    }

    /** {@return the page after some mutations, at least one} */
    String apply(String page) {
        String mutated = page;
        for (int left = 1 + random.nextInt(8); left > 0; left--) {
            mutated = once(mutated);
        }
        return mutated.substring(0, Math.min(mutated.length(), LONGEST_PAGE));
    }

    /** {@return one of the things that are most likely to do harm} */
    String token() {
        return TOKENS.get(random.nextInt(TOKENS.size()));
    }

    private String once(String page) {
        return switch (random.nextInt(12)) {
            case 0 -> withBitFlipped(page);
            case 1 -> withByteFlipped(page);
            case 2 -> replaced(page, "");
            case 3 -> withPieceTwice(page);
            case 4 -> withLinesSwapped(page);
            case 5 -> spliced(page);
            case 6 -> withCellReplaced(page);
            case 7 -> random.nextInt(4) == 0 ? page.replace('\n', ' ') : page.replace("\n\n", "\n");
            case 8 -> withTokenRepeated(page);
            case 9 -> replaced(page, token());
            default -> inserted(page, random.nextInt(page.length() + 1), token());
        };
    }

    private String withBitFlipped(String page) {
        if (page.isEmpty()) {
            return page;
        }
        StringBuilder text = new StringBuilder(page);
        int at = random.nextInt(page.length());
        text.setCharAt(at, (char) (text.charAt(at) ^ (1 << random.nextInt(16))));
        return text.toString();
    }

    /** As a broken file would be read. */
    private String withByteFlipped(String page) {
        if (page.isEmpty()) {
            return page;
        }
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String replaced(String page, String replacement) {
        int start = random.nextInt(page.length() + 1);
        int end = Math.min(page.length(), start + random.nextInt(LONGEST_PIECE));
        return page.substring(0, start) + replacement + page.substring(end);
    }

    private String withPieceTwice(String page) {
        return inserted(page, random.nextInt(page.length() + 1), piece(page));
    }

    private String spliced(String page) {
        return inserted(page, random.nextInt(page.length() + 1), piece(others.get(random.nextInt(others.size()))));
    }

    private String piece(String page) {
        int start = random.nextInt(page.length() + 1);
        return page.substring(start, Math.min(page.length(), start + random.nextInt(4 * LONGEST_PIECE)));
    }

    private String withLinesSwapped(String page) {
        List<String> lines = new ArrayList<>(List.of(page.split("\n", -1)));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    /** The most telling places of a page lie between pipes. */
    private String withCellReplaced(String page) {
        int start = page.indexOf('|', random.nextInt(page.length() + 1));
        int end = start < 0 ? -1 : page.indexOf('|', start + 1);
        return end < 0 ? inserted(page, 0, token()) : page.substring(0, start + 1) + token() + page.substring(end);
    }

    private String withTokenRepeated(String page) {
        return inserted(page, random.nextInt(page.length() + 1), token().repeat(1 + random.nextInt(60)));
    }

    private static String inserted(String page, int at, String text) {
        return page.substring(0, at) + text + page.substring(at);
    }
}
