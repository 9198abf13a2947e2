package dev.fieldtable.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenNamesTest {
    private static final TypeModel MODEL = model(
            page(
                    "Shelf",
                    "media_container, [Book](book.md)",
                    "all_books, List[[Book](book.md)]",
                    "by_name, Dict[str, [Book](book.md)]",
                    "either, [Either](either.md)",
                    "guid, *str*",
                    "guids, List[[Tag](tag.md)]",
                    "any_thing, *Any*",
                    "looped, [Loop](loop.md)"),
            page("Book", "page_count, *int*", "book_title, *str*"),
            page("Tag", "tag_id, *str*"),
            page("Label", "tag_id, *str*", "page_count, *int*", "colour, *str*"),
            union("Either", "Tag", "Book", "Either"),
            union("Loop", "Pool", "Tag"),
            union("Pool", "Loop", "Label"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"MediaContainer\": {\"pageCount\": 1}}       | Shelf.media_container=MediaContainer Book.page_count=pageCount",
                "{\"allBooks\": [{\"pageCount\": 1}, {\"PageCount\": 2}]} | Shelf.all_books=allBooks Book.page_count=pageCount Book.page_count=PageCount",
                "{\"ByName\": {\"x\": {\"bookTitle\": \"x\"}}} | Shelf.by_name=ByName Book.book_title=bookTitle",
                "{\"either\": {\"bookTitle\": \"x\"}}          | Shelf.either=either Book.book_title=bookTitle",
                "{\"either\": {\"tagId\": \"x\"}}              | Shelf.either=either Tag.tag_id=tagId",
                "{\"either\": {\"colour\": \"x\"}}             | Shelf.either=either",
                "{\"anyThing\": {\"tagId\": \"x\"}}            | Shelf.any_thing=anyThing",
                "{\"Guid\": [{\"tagId\": \"x\"}]}              | Shelf.guids=Guid Tag.tag_id=tagId",
                "{\"Guid\": \"x\"}                             | Shelf.guid=Guid",
                "{\"looped\": {\"tagId\": \"x\"}}              | Shelf.looped=looped Tag.tag_id=tagId",
                "{\"mediaContainer\": null}                    | Shelf.media_container=mediaContainer",
            })
    void properties_are_met_along_the_types_of_values(String json, String seen) {
        assertThat(seen(shelf(), json)).containsExactly(seen.split(" "));
    }

    @Test
    void a_scalar_is_no_property_that_holds_objects() {
        assertThat(seen(shelf(), "{\"mediaContainer\": 1}")).isEmpty();
    }

    @Test
    void an_object_most_of_whose_keys_are_unknown_is_not_of_the_type() {
        assertThat(seen(shelf(), "{\"guid\": \"x\", \"x\": 1}")).isEmpty();
        assertThat(seen(shelf(), "{\"guid\": \"x\", \"by_name\": {}, \"x\": 1}"))
                .containsExactly("Shelf.guid=guid", "Shelf.by_name=by_name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"pageCount\": 1, \"bookTitle\": \"x\"}                       | Book",
                "{\"tagId\": \"x\"}                                             | Tag",
                "{\"tagId\": \"x\", \"pageCount\": 1}                           | Label",
                "{\"mediaContainer\": {\"pageCount\": 1}}                       | Shelf",
                "{\"x\": 1}                                                     | -",
                "{}                                                             | -",
                "[{\"tagId\": \"x\"}]                                           | -",
            })
    void a_document_is_of_the_type_that_has_most_of_it_and_lacks_the_least(String json, String type) {
        assertThat(new SeenNames(MODEL)
                        .typeOf(Shown.read(json).orElseThrow())
                        .map(ObjectType::id)
                        .map(TypeId::name)
                        .orElse("-"))
                .isEqualTo(type);
    }

    private static TypeRef shelf() {
        return new TypeRef.Named(new TypeId("models", "Shelf"));
    }

    private static List<String> seen(TypeRef type, String json) {
        return new SeenNames(MODEL)
                .in(type, Shown.read(json).orElseThrow()).stream()
                        .map(each -> each.owner().name() + "." + each.property().name() + "=" + each.key())
                        .toList();
    }

    private static SourceText page(String title, String... fields) {
        StringBuilder page = new StringBuilder("# " + title + "\n\n## Fields\n\n"
                + "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n");
        for (String field : fields) {
            String[] cells = field.split(", ", 2);
            page.append("| `" + cells[0] + "` | " + cells[1] + " | :heavy_check_mark: | N/A |\n");
        }
        return SourceText.of("models/" + title.toLowerCase(Locale.ROOT) + ".md", page.toString());
    }

    private static SourceText union(String title, String... arms) {
        StringBuilder page = new StringBuilder("# " + title + "\n\n## Supported Types\n");
        for (String arm : arms) {
            page.append("\n### [" + arm + "](" + arm.toLowerCase(Locale.ROOT) + ".md)\n\n```python\nvalue: " + arm
                    + " = x\n```\n");
        }
        return SourceText.of("models/" + title.toLowerCase(Locale.ROOT) + ".md", page.toString());
    }

    private static TypeModel model(SourceText... pages) {
        return Generator.link(GenerationRequest.of("com.acme"), List.of(pages)).model();
    }
}
