package dev.fieldtable.house;

import dev.fieldtable.house.OperationWords.FailureColumns;
import dev.fieldtable.house.OperationWords.PlaceEndings;
import java.util.List;
import java.util.Set;

/**
 * What one publisher of docs does, and another does otherwise.
 *
 * <p>It holds words only. Whoever reads, links or doubts docs asks for them here, so that a second publisher is a second
 * value and no second reader. How tools damage docs, and what they make of marks and tables, is the same for all
 * publishers and stands with those who undo it.
 *
 * @param producer who writes such docs
 * @param sections the headings that the reading of a page goes by
 * @param columns what columns of tables are headed
 * @param cells what cells say by a word that is no prose
 * @param openEnums the signs of an enum that other values may come to
 * @param deprecation the notice that something is deprecated
 * @param operations what tells of an operation
 * @param examples how examples are printed
 * @param names how fields are called that are no fields, or may not be called what they are
 * @param folders the folders that pages lie in
 * @param clients what a client calls the classes that are its own
 * @param template what a template prints besides, where the docs come from one
 */
public record HouseStyle(
        String producer,
        SectionWords sections,
        ColumnWords columns,
        CellWords cells,
        OpenEnumWords openEnums,
        DeprecationWords deprecation,
        OperationWords operations,
        ExampleWords examples,
        FieldNames names,
        Folders folders,
        ClientClasses clients,
        TemplateWords template) {
    private static final HouseStyle SPEAKEASY = new HouseStyle(
            "Speakeasy",
            new SectionWords(
                    "Fields",
                    List.of("field", "attributes", "properties", "members", "schema", "parameters"),
                    "Values",
                    "Supported Types",
                    "Parameters",
                    "Response",
                    "Errors",
                    "Example Usage"),
            new ColumnWords(
                    List.of(
                            "field",
                            "field name",
                            "name",
                            "property",
                            "property name",
                            "parameter",
                            "parameter name",
                            "attribute",
                            "attribute name",
                            "attributes",
                            "properties",
                            "fields",
                            "param",
                            "key",
                            "key name",
                            "json name",
                            "json key",
                            "member",
                            "member name",
                            "element",
                            "constant",
                            "enum"),
                    // Java's docs may have a column for what is given and one for what is read; the latter has the
                    // words for null.
                    List.of(
                            "type",
                            "data type",
                            "datatype",
                            "field type",
                            "value type",
                            "json type",
                            "getter type",
                            "setter type"),
                    List.of(
                            "required",
                            "req",
                            "mandatory",
                            "is required",
                            "required/optional",
                            "optional/required",
                            "required or optional",
                            "presence",
                            "requirement",
                            "obligatory",
                            "needed"),
                    List.of("optional", "is optional", "opt", "may be omitted", "can be omitted"),
                    List.of(
                            "description",
                            "desc",
                            "details",
                            "meaning",
                            "explanation",
                            "summary",
                            "definition",
                            "notes",
                            "note",
                            "comments",
                            "comment",
                            "remarks",
                            "remark",
                            "purpose"),
                    List.of(
                            "example",
                            "examples",
                            "example value",
                            "example values",
                            "sample",
                            "samples",
                            "sample value",
                            "sample values"),
                    List.of("value", "values"),
                    List.of("setter type")),
            new CellWords(":heavy_check_mark:", ":heavy_minus_sign:", "N/A"),
            new OpenEnumWords("This is an open enum", List.of("# Open enum:", "// Open enum:"), "-", "Unrecognized<"),
            new DeprecationWords(
                    "warning",
                    "\u26a0",
                    "DEPRECATED",
                    "This will be removed in a future release",
                    "as soon as possible."),
            new OperationWords(
                    "operationID",
                    "method",
                    "path",
                    "Available Operations",
                    "request",
                    "security",
                    "requestbody",
                    "void",
                    "EventStream",
                    "text/event-stream",
                    Set.of(
                            "ctx",
                            "opts",
                            "options",
                            "optionsfetchoptions",
                            "optionsretries",
                            "optionsserverurl",
                            "retries",
                            "retryconfig",
                            "serverurl",
                            "timeoutms",
                            "httpheaders",
                            "acceptheaderoverride"),
                    true,
                    new PlaceEndings("pathparameter", "queryparameter", "headerparameter"),
                    new FailureColumns("error type", "status code", "content type")),
            // As programs in Go print it, which the publisher's generator is.
            new ExampleWords("<nil>", "**Example ", ":**", "value"),
            new FieldNames("__pydantic_extra__", Set.of("additionalProperties", "AdditionalProperties"), "_"),
            new Folders(Set.of("operations", "requests"), "utils", "lib", "internal", "docs", "models"),
            new ClientClasses(
                    "Request",
                    "Response",
                    "Security",
                    "Globals",
                    Set.of("contenttype", "statuscode", "rawresponse"),
                    "rawresponse",
                    "httpmeta",
                    Set.of("result", "headers", "next"),
                    "result",
                    "headers"),
            TemplateWords.NONE);

    /**
     * Who writes a description says what columns and marks are called; the rest is what many docs have. Names are not
     * those of a program, so none is a keyword of its language, and the row of any other name is called what no field is.
     */
    private static final HouseStyle DESCRIBED =
            SPEAKEASY.withNames(new FieldNames("additional properties", Set.of(), ""));

    /** What no class, folder or column is called. */
    private static final String NOTHING = "-";

    private static final HouseStyle OPENAPI_GENERATOR = new HouseStyle(
            "OpenAPI Generator",
            new SectionWords(
                    "Properties", List.of(), "Enum", "oneOf schemas", "Parameters", "Return type", "Errors", "Example"),
            new ColumnWords(
                    List.of("name"),
                    List.of("type"),
                    List.of("required"),
                    List.of(),
                    List.of("description"),
                    List.of("example", "examples"),
                    List.of("value"),
                    List.of()),
            new CellWords(":ballot_box_with_check:", NOTHING, NOTHING),
            new OpenEnumWords(NOTHING, List.of(), NOTHING, NOTHING),
            new DeprecationWords(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
            new OperationWords(
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    "void",
                    NOTHING,
                    NOTHING,
                    Set.of("ctx"),
                    false,
                    new PlaceEndings(NOTHING, NOTHING, NOTHING),
                    new FailureColumns(NOTHING, "status code", NOTHING)),
            new ExampleWords(NOTHING, NOTHING, NOTHING, NOTHING),
            new FieldNames("any string name", Set.of(), "", OpenApiKeywords.RENAMED),
            new Folders(Set.of(), NOTHING, NOTHING, NOTHING, "docs", "model"),
            new ClientClasses(
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    Set.of(NOTHING),
                    NOTHING,
                    NOTHING,
                    Set.of(NOTHING),
                    NOTHING,
                    NOTHING),
            new TemplateWords(
                    "**",
                    "notes",
                    "[optional]",
                    List.of("[default to ", "[defaults to "),
                    List.of("if omitted the server will use the default value of ", "defaults to "),
                    ", must be one of ",
                    List.of("undefined", "null", "nil", "None"),
                    List.of("[enum: ", "[one of: ", "must be one of ["),
                    "Enum: ",
                    "Enum",
                    "Enum Variants",
                    List.of("oneOf schemas", "anyOf schemas"),
                    List.of("openapi_one_of", "openapi_any_of"),
                    "(value: ",
                    List.of("unknown_default_open_api", "unknown_enum_value"),
                    "All URIs are relative to ",
                    new TemplateWords.Calls(
                            "http request", "**Content-Type**:", "**Accept**:", "not defined", "(empty response body)"),
                    "[[Back to "));

    /** {@return the docs that Speakeasy writes for clients, with what others head the columns of such tables} */
    public static HouseStyle speakeasy() {
        return SPEAKEASY;
    }

    /** {@return docs of which somebody has described how they are written} */
    public static HouseStyle described() {
        return DESCRIBED;
    }

    /** {@return the docs of clients that OpenAPI Generator writes, and Swagger Codegen before it} */
    public static HouseStyle openApiGenerator() {
        return OPENAPI_GENERATOR;
    }

    private HouseStyle withNames(FieldNames others) {
        return new HouseStyle(
                producer,
                sections,
                columns,
                cells,
                openEnums,
                deprecation,
                operations,
                examples,
                others,
                folders,
                clients,
                template);
    }
}
