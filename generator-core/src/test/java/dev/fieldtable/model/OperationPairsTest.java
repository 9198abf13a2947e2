package dev.fieldtable.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OperationPairsTest {
    private static int line;

    private static ApiOperation operation(String id, String name, String method, String path) {
        line++;
        SourceSpan span = new SourceSpan("pets.md", line, 1, line, 1);
        return new ApiOperation(
                id, name, "Pets", method, path, "", "", null, null, List.of(), null, List.of(), List.of(), span);
    }

    private static void areOne(ApiOperation before, ApiOperation after) {
        OperationPairs pairs = OperationPairs.of(List.of(before), List.of(after));

        assertThat(pairs.pairs()).containsExactly(new OperationPairs.Pair(before, after));
        assertThat(pairs.removed()).isEmpty();
        assertThat(pairs.added()).isEmpty();
    }

    @Test
    void an_operation_is_known_by_its_method_and_path_whatever_parameters_are_called() {
        areOne(operation("a", "a", "get", "/pets/{id}"), operation("b", "b", "get", "/pets/{petId}"));
    }

    @Test
    void it_is_known_by_its_id_in_any_spelling_where_it_has_moved() {
        areOne(operation("get-pet", "a", "get", "/pets"), operation("getPet", "b", "post", "/animals"));
    }

    @Test
    void it_is_known_by_what_clients_call_it_where_nothing_else_is_printed() {
        areOne(operation("", "get_pet", "", ""), operation("", "getPet", "", ""));
        areOne(operation("", "get_pet", "", ""), operation("getPet", "", "get", "/pets"));
    }

    @Test
    void where_requests_go_says_more_than_an_id() {
        ApiOperation first = operation("a", "", "get", "/a");
        ApiOperation second = operation("b", "", "get", "/b");
        ApiOperation firstNow = operation("b", "", "get", "/a");

        OperationPairs pairs = OperationPairs.of(List.of(first, second), List.of(firstNow));

        assertThat(pairs.pairs()).containsExactly(new OperationPairs.Pair(first, firstNow));
        assertThat(pairs.removed()).containsExactly(second);
    }

    @Test
    void what_several_have_in_common_tells_nothing() {
        ApiOperation before = operation("a", "", "get", "/a");
        List<ApiOperation> after = List.of(operation("x", "", "get", "/a"), operation("y", "", "get", "/a"));

        OperationPairs pairs = OperationPairs.of(List.of(before), after);

        assertThat(pairs.pairs()).isEmpty();
        assertThat(pairs.removed()).containsExactly(before);
        assertThat(pairs.added()).isEqualTo(after);
    }

    @Test
    void what_docs_describe_twice_is_the_same_two_in_their_order() {
        List<ApiOperation> before = List.of(operation("a", "a", "get", "/a"), operation("a", "a", "get", "/a"));
        List<ApiOperation> after = List.of(operation("a", "a", "get", "/a"), operation("a_2", "a", "get", "/a"));

        OperationPairs both = OperationPairs.of(before, after);
        OperationPairs first = OperationPairs.of(before, after.subList(0, 1));

        assertThat(both.pairs())
                .containsExactly(
                        new OperationPairs.Pair(before.get(0), after.get(0)),
                        new OperationPairs.Pair(before.get(1), after.get(1)));
        assertThat(first.pairs()).containsExactly(new OperationPairs.Pair(before.get(0), after.get(0)));
        assertThat(first.removed()).containsExactly(before.get(1));
    }
}
