package dev.fieldtable.emit.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A name follows from what it is the name of: when something is added or goes, the others keep theirs. */
class StableNamesTest {
    private static final int LISTS = 3_000;
    private static final String[] PIECES = {
        "a", "A", "ask", "Ask", "ASK", "b", "é", "ß", "ss", "1", "_", "-", ".", "<", "=", "%", " ", "€", "🎬", "lower"
    };

    @Test
    void values_that_are_alike_in_no_way_never_move_each_other() {
        Random random = new Random(1);
        for (int i = 0; i < LISTS; i++) {
            List<String> all = unlike(texts(random), StableNamesTest::constants);
            Map<String, String> names = constants(all);
            for (String gone : all) {
                assertThat(constants(without(all, gone))).isEqualTo(without(names, gone));
            }
        }
    }

    /** Only who has the same plain name, or has as its own what another is spelled out to, has a say in a name. */
    @Test
    void a_value_moves_those_alone_that_are_alike() {
        Random random = new Random(2);
        int told = 0;
        for (int i = 0; i < LISTS; i++) {
            List<String> all = texts(random);
            Map<String, String> names = constants(all);
            for (String gone : all) {
                Map<String, String> left = constants(without(all, gone));
                for (Map.Entry<String, String> each : left.entrySet()) {
                    boolean moved = !each.getValue().equals(names.get(each.getKey()));
                    assertThat(moved && !areAlike(each.getKey(), gone))
                            .as("%s is moved by %s, of %s", each, gone, all)
                            .isFalse();
                    told += moved ? 1 : 0;
                }
            }
        }
        assertThat(told).as("the lists have values that are alike").isGreaterThan(100);
    }

    @Test
    void a_value_behind_all_others_moves_none_but_one_that_is_called_what_it_is_spelled_out_to() {
        Random random = new Random(3);
        for (int i = 0; i < LISTS; i++) {
            List<String> all = texts(random);
            String last = all.get(all.size() - 1);
            Map<String, String> names = constants(all);
            Map<String, String> before = constants(without(all, last));
            before.forEach((value, name) -> {
                if (!isSpelledLike(value, last)) {
                    assertThat(names).containsEntry(value, name);
                }
            });
        }
    }

    @Test
    void the_order_of_those_that_are_told_apart_does_not_count() {
        assertThat(constants(List.of("asc", "ASC", "Asc", "asc-")))
                .isEqualTo(constants(List.of("asc", "asc-", "Asc", "ASC")));
    }

    @Test
    void properties_that_are_alike_in_no_way_never_move_each_other() {
        Random random = new Random(4);
        for (int i = 0; i < LISTS; i++) {
            List<String> all = unlike(texts(random), StableNamesTest::properties);
            Map<String, String> names = properties(all);
            for (String gone : all) {
                assertThat(properties(without(all, gone))).isEqualTo(without(names, gone));
            }
        }
    }

    @Test
    void names_are_always_told_apart() {
        Random random = new Random(5);
        for (int i = 0; i < LISTS; i++) {
            List<String> all = texts(random);
            assertThat(new HashSet<>(constants(all).values())).hasSameSizeAs(all);
            assertThat(new HashSet<>(properties(all).values())).hasSameSizeAs(all);
        }
    }

    private static boolean areAlike(String one, String other) {
        return plain(one).equals(plain(other)) || isSpelledLike(one, other);
    }

    private static boolean isSpelledLike(String one, String other) {
        return spelled(one).equals(plain(other))
                || spelled(one).equals(spelled(other))
                || plain(one).equals(spelled(other));
    }

    private static String plain(String value) {
        return new Identifiers(Alphabet.of(false)).constant("", value);
    }

    private static String spelled(String value) {
        return new Identifiers(Alphabet.of(false)).spelledConstant("", value);
    }

    private static List<String> texts(Random random) {
        Set<String> texts = new LinkedHashSet<>();
        int count = 2 + random.nextInt(8);
        while (texts.size() < count) {
            StringBuilder text = new StringBuilder();
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            texts.add(text.toString());
        }
        return List.copyOf(texts);
    }

    /** Those whose plain name no other has: what each is called where it stands alone. */
    private static List<String> unlike(List<String> all, Function<List<String>, Map<String, String>> names) {
        Set<String> taken = new HashSet<>();
        return all.stream()
                .filter(each -> taken.addAll(names.apply(List.of(each)).values()))
                .toList();
    }

    private static Map<String, String> constants(List<String> values) {
        return zipped(
                values,
                Settling.of(Settling.enumeration(
                                values.stream().map(value -> "=" + value).toArray(String[]::new)))
                        .constants());
    }

    private static Map<String, String> properties(List<String> names) {
        return zipped(
                names,
                Settling.of(Settling.object(new TypeId("", "Owner"), names.toArray(String[]::new)))
                        .properties());
    }

    private static Map<String, String> zipped(List<String> keys, List<String> values) {
        Map<String, String> zipped = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            zipped.put(keys.get(i), values.get(i));
        }
        return zipped;
    }

    private static List<String> without(List<String> all, String one) {
        List<String> others = new ArrayList<>(all);
        others.remove(one);
        return others;
    }

    private static Map<String, String> without(Map<String, String> all, String one) {
        Map<String, String> others = new LinkedHashMap<>(all);
        others.remove(one);
        return others;
    }
}
