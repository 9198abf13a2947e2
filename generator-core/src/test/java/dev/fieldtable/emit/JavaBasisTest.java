package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JavaBasisTest {
    private static final Path PLEX = Path.of("../specs/plex");

    private static final EmitOptions OPTIONS = EmitOptions.of("com.acme");

    /** Docs, and the Java for all of their types. */
    private record State(EmitOptions options, TypeModel model, JavaNames names, Map<String, String> files) {
        static State of(EmitOptions options, List<SourceText> pages) {
            TypeModel model =
                    Generator.link(GenerationRequest.of(options), pages).model();
            JavaNames names = JavaNames.settle(model, options, NamePins.none()).value();
            Map<String, String> files = new HashMap<>();
            for (GeneratedFile file :
                    JavaEmitter.with(options).emit(model, names, ids(model)).value()) {
                files.put(file.path(), file.content());
            }
            return new State(options, model, names, files);
        }

        Set<TypeId> same(State before) {
            return options.equals(before.options) ? basis().same(before.basis().fingerprints()::get) : Set.of();
        }

        private JavaBasis basis() {
            return JavaBasis.of(model.types(), JavaEmitter.context(options, model, names, ids(model)));
        }

        JavaSurface surface() {
            return JavaSurface.of(options, model, names, ids(model));
        }

        TypeDeclaration type(TypeId id) {
            return model.find(id).orElseThrow();
        }

        private static Set<TypeId> ids(TypeModel model) {
            Set<TypeId> ids = new TreeSet<>();
            model.types().forEach(type -> ids.add(type.id()));
            return ids;
        }

        /** The Java of a type, and of its validator if it has one. */
        List<String> java(TypeId id) {
            List<String> java = new ArrayList<>();
            for (String suffix : List.of(".java", "Validator.java")) {
                java.add(files.getOrDefault(names.binaryName(id).replace('.', '/') + suffix, ""));
            }
            return java;
        }
    }

    @Tag("slow")
    @Test
    void whichever_page_is_edited_what_is_called_the_same_is_the_same() {
        List<SourceText> pages =
                SourceReader.read(List.of(PLEX), PageFilter.ALL).value();
        State before = State.of(OPTIONS, pages);
        int told = 0;
        for (int i = 0; i < pages.size(); i++) {
            State after = State.of(OPTIONS, edited(pages, i));
            Set<TypeId> same = after.same(before);
            told += same.size();
            assertThat(after.surface().same(before.surface())).containsAll(same);
            for (TypeId id : same) {
                assertThat(after.java(id))
                        .as("%s, after an edit of %s", id, pages.get(i))
                        .isEqualTo(before.java(id));
            }
            for (TypeDeclaration type : after.model().types()) {
                if (!after.java(type.id()).equals(before.java(type.id()))) {
                    assertThat(same).doesNotContain(type.id());
                }
            }
        }
        assertThat(told).isGreaterThan(pages.size() * before.model().types().size() / 2);
    }

    @Test
    void other_words_and_other_lines_are_other_java_that_offers_the_same() {
        List<SourceText> pages = List.of(
                Pages.fields(
                        "models/components/item.md", "Item", "plan | [components.Plan](plan.md) | \u2713 | Which. |"),
                Pages.fields("models/components/plan.md", "Plan", "name | *str* | \u2713 | What it is called. | Basic"),
                Pages.values("models/components/kind.md", "Kind", "FREE | free"),
                Pages.union("models/components/any.md", "Any", "components.Kind", "int"));
        State before = State.of(OPTIONS, pages);

        State after =
                State.of(OPTIONS, pages.stream().map(JavaBasisTest::reworded).toList());

        assertThat(after.same(before)).isEmpty();
        assertThat(after.surface().same(before.surface())).hasSize(4);
        for (TypeDeclaration type : after.model().types()) {
            assertThat(after.surface().members(type)).isEqualTo(before.surface().members(before.type(type.id())));
        }
    }

    @Test
    void what_leads_to_a_type_that_has_other_words_is_the_same() {
        SourceText item = Pages.fields(
                "models/components/item.md", "Item", "plan | [components.Plan](plan.md) | \u2713 | Which. |");
        SourceText plan =
                Pages.fields("models/components/plan.md", "Plan", "name | *str* | \u2713 | What it is called. | Basic");
        State before = State.of(OPTIONS, List.of(item, plan));

        State after = State.of(OPTIONS, List.of(item, reworded(plan)));

        TypeId user = after.model().types().stream()
                .map(TypeDeclaration::id)
                .filter(id -> id.name().equals("Item"))
                .findFirst()
                .orElseThrow();
        assertThat(after.same(before)).containsExactly(user);
        assertThat(after.java(user)).isEqualTo(before.java(user));
    }

    private static SourceText reworded(SourceText page) {
        String content = page.content()
                .replace("\n\n## ", "\n\nOne paragraph more.\n\n## ")
                .replace("What it is called. | Basic", "Its name. | Free");
        return SourceText.of(page.path(), content);
    }

    /** Fields that were required are not, values that were there are others, and arms are something else. */
    private static List<SourceText> edited(List<SourceText> pages, int index) {
        List<SourceText> edited = new ArrayList<>(pages);
        SourceText page = pages.get(index);
        String content = page.content()
                .replace(":heavy_check_mark:", ":heavy_minus_sign:")
                .replace("### `int`", "### `float`")
                .replaceAll("(?m)^\\| `([A-Z_0-9]+)` ", "| `$1_OR_SO` ");
        edited.set(index, SourceText.of(page.path(), content).withLinkPath(page.linkPath()));
        return edited;
    }

    @Test
    void nothing_is_the_same_under_another_decision() {
        List<SourceText> pages = List.of(Pages.values("models/components/plan.md", "Plan", "FREE | free"));
        State before = State.of(OPTIONS, pages);

        assertThat(State.of(OPTIONS, pages).same(before)).hasSize(1);
        assertThat(State.of(OPTIONS.withWireAliases(true), pages).same(before)).isEmpty();
        assertThat(State.of(EmitOptions.of("com.other"), pages).same(before)).isEmpty();
    }

    @Test
    void what_a_union_begins_to_hold_is_not_the_same_although_it_has_not_changed() {
        SourceText plan = Pages.fields("models/components/plan.md", "Plan", "name | *str* | \u2713");
        SourceText union = Pages.union("models/components/any.md", "Any", "components.Plan", "str");
        State before = State.of(OPTIONS, List.of(plan));

        State after = State.of(OPTIONS, List.of(plan, union));

        TypeId id = before.model().types().iterator().next().id();
        assertThat(after.model().find(id)).isEqualTo(before.model().find(id));
        assertThat(after.java(id)).isNotEqualTo(before.java(id));
        assertThat(after.same(before)).isEmpty();
    }
}
