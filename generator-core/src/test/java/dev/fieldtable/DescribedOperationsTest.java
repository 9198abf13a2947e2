package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of operations in docs that people write, and describe. */
class DescribedOperationsTest {
    private static final String DESCRIPTION = """
            name: Reels
            models:
              suffixes: " Object"
              qualified: [JSON Params, Form Params, Query Params, Path Params, Response Body]
            presence: {otherwise: optional}
            types: {string: text, integer: number}
            """;

    private static final String REEL = """
            # Reels

            ## Reel Object

            | Name | Type |
            | --- | --- |
            | title | text |
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Get Reel\n<Route method=\"GET\">/reels/[\\{reel.id\\}](#reel-object)</Route>\n\nOne reel.",
                "## Get Reel\n\nGET /reels/{reel.id}\n\nOne reel.",
                "## Get Reel\n\n**GET** `/reels/{reel.id}`\n\nOne reel.",
                "## Get Reel\n\n`GET /reels/{reel.id} HTTP/1.1`\n\nOne reel.",
                "## Get Reel\n\n```http\nGET /reels/{reel.id}\n```\n\nOne reel.",
                "## Get Reel\n\n    GET /reels/{reel.id}\n\nOne reel.",
                "## Get Reel\n\nOne reel.\n\n### HTTP request\n\n```\nGET /reels/{reel.id}\n```\n",
                "## Get Reel % GET /reels/{reel.id#REELS/reel-object}\n\nOne reel.",
                "## Get Reel - `GET /reels/:reel_id`\n\nOne reel.",
                "## Get Reel\n\nGET /reels/<reel_id>\n\nOne reel.",
            })
    void an_operation_is_whatever_prints_a_method_and_a_path(String operation) {
        JsonNode paths = openApi(REEL + "\n" + operation + "\n").path("paths");

        assertThat(paths).hasSize(1);
        JsonNode get = paths.iterator().next().path("get");
        assertThat(paths.fieldNames().next()).matches("/reels/\\{reel[._]id\\}");
        assertThat(get.path("x-name").asText()).isEqualTo("Get Reel");
        assertThat(get.path("description").asText()).isEqualTo("One reel.");
        assertThat(get.path("tags")).hasToString("[\"Reels\"]");
        assertThat(get.at("/parameters/0/in").asText()).isEqualTo("path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Get Reel\n\nSay GET /reels for all of them, or see below.",
                "## Get Reel\n\nSee `GET /reels`",
                "## Get Reel\n\nget /reels",
                "## Get Reel\n\nGET https://example.com/reels",
                "## Get Reel\n\n```\nGET /reels\nHost: example.com\n```",
                "## Get Reel\n\n### Example request\n\n```\nGET /reels\n```",
                "## Get Reel\n\n<Route>/reels</Route>",
                "## GET\n\n/reels",
            })
    void what_says_anything_else_is_none(String text) {
        JsonNode document = openApi(REEL + "\n" + text + "\n");

        assertThat(document.path("paths")).isEmpty();
        assertThat(document.has("x-operations")).isFalse();
    }

    @Test
    void tables_below_an_operation_are_what_their_headings_say() {
        JsonNode document = openApi(REEL + """

                ## Change Reel

                PATCH /shelves/{shelf}/reels

                ### Path Params

                | Name | Type | Description |
                | --- | --- | --- |
                | shelf | number | Where it lies. |

                ### Query Params

                | Name | Type |
                | --- | --- |
                | dry_run | text |

                ### JSON Params

                | Name | Type |
                | --- | --- |
                | title | text |

                ### Response Body

                | Name | Type |
                | --- | --- |
                | reel | [reel](#reel-object) |
                """);
        JsonNode operation = document.at("/paths/~1shelves~1{shelf}~1reels/patch");

        assertThat(operation.path("parameters"))
                .extracting(each -> each.path("in").asText() + " "
                        + each.path("name").asText() + " "
                        + each.at("/schema/type").asText())
                .containsExactly("path shelf integer", "query dry_run string");
        assertThat(operation
                        .at("/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Change-Reel-JSON-Params");
        assertThat(operation.path("requestBody").has("x-place")).isFalse();
        assertThat(operation
                        .at("/responses/2XX/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Change-Reel-Response-Body");
        assertThat(operation.has("x-parameters")).isFalse();
    }

    @Test
    void a_form_is_no_JSON_and_of_two_bodies_neither_is_the_one() {
        String table = "\n\n| Name | Type |\n| --- | --- |\n| title | text |\n\n";
        JsonNode paths = openApi(REEL + "\n## Add Reel\n\nPOST /reels\n\n### Form Params" + table
                        + "## Lend Reel\n\nPUT /reels\n\n### JSON Params" + table + "### Form Params" + table)
                .path("paths");

        assertThat(paths.at("/~1reels/post/requestBody/content").fieldNames())
                .toIterable()
                .containsExactly("*/*");
        assertThat(paths.at("/~1reels/put").has("requestBody")).isFalse();
    }

    @Test
    void the_same_call_twice_below_a_heading_is_one_operation() {
        JsonNode document = openApi(
                REEL + "\n## Get Reels % GET /reels\n\nGET /reels\n\nGET /reels\n\n```\nGET /films\nGET /reels\n```\n");

        assertThat(document.path("paths").fieldNames()).toIterable().containsExactly("/films", "/reels");
        assertThat(document.has("x-operations")).isFalse();
    }

    private static JsonNode openApi(String page) {
        GenerationRequest request = GenerationRequest.of("com.example")
                .withDescription(DescriptionFile.read(SourceText.of("reels.dialect.yaml", DESCRIPTION))
                        .value()
                        .orElseThrow());
        ExportResult result = Generator.export(
                request, List.of(SourceText.of("reels.md", page)), ExportFormat.OPENAPI, new ApiInfo("Reels", "1"));
        try {
            return new ObjectMapper().readTree(result.document());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
