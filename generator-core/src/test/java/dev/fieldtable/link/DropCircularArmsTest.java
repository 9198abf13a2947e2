package dev.fieldtable.link;

import static dev.fieldtable.link.Page.STRING;
import static dev.fieldtable.link.Page.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.TypeExpression.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DropCircularArmsTest {
    private static Page union(String name, String... arms) {
        return Page.at("models/" + name.toLowerCase(Locale.ROOT) + ".md")
                .title(name)
                .union(Arrays.stream(arms).map(arm -> ref("models", arm, "")).toArray(Reference[]::new));
    }

    private static Page object(String name) {
        return Page.at("models/" + name.toLowerCase(Locale.ROOT) + ".md")
                .title(name)
                .required(name, STRING);
    }

    @Test
    void an_arm_that_is_the_union_itself_is_left_out() {
        Linking linking = Linking.of(union("Self", "Cat", "Self"), object("Cat"));

        assertThat(linking.union("models", "Self").arms()).hasSize(1);
        assertThat(linking.codes()).containsExactly(DiagnosticCode.CIRCULAR_UNION);
    }

    @Test
    void a_circle_of_unions_is_cut_once() {
        Linking linking = Linking.of(union("A", "Cat", "B"), union("B", "Dog", "A"), object("Cat"), object("Dog"));

        assertThat(linking.union("models", "A").arms()).hasSize(1);
        assertThat(linking.union("models", "B").arms()).hasSize(2);
        assertThat(linking.codes()).containsExactly(DiagnosticCode.CIRCULAR_UNION);
    }

    @Test
    void all_arms_that_lead_back_are_left_out() {
        Linking linking = Linking.of(
                union("A", "B", "C", "A", "Cat"), union("B", "A", "Cat"), union("C", "A", "B"), object("Cat"));

        assertThat(linking.union("models", "A").arms()).hasSize(1);
        assertThat(linking.union("models", "B").arms()).hasSize(2);
        assertThat(linking.union("models", "C").arms()).hasSize(2);
    }

    @Test
    void unions_that_lead_to_a_circle_or_that_a_circle_leads_to_are_whole() {
        Linking linking = Linking.of(
                union("Before", "A", "Cat"),
                union("A", "B", "Cat"),
                union("B", "A", "After"),
                union("After", "Cat", "Dog"),
                object("Cat"),
                object("Dog"));

        assertThat(linking.union("models", "Before").arms()).hasSize(2);
        assertThat(linking.union("models", "A").arms()).hasSize(1);
        assertThat(linking.union("models", "B").arms()).hasSize(2);
        assertThat(linking.union("models", "After").arms()).hasSize(2);
    }

    /** As the slowest way has it: each union by itself, arm by arm, by all ways that are left. */
    @Test
    void of_any_unions_just_those_arms_are_left_out_that_lead_back() {
        Random random = new Random(17);
        for (int round = 0; round < 300; round++) {
            int count = 2 + random.nextInt(8);
            List<List<String>> arms = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Set<String> of = new LinkedHashSet<>(List.of("Cat"));
                for (int j = random.nextInt(4); j > 0; j--) {
                    of.add("U" + random.nextInt(count));
                }
                arms.add(new ArrayList<>(of));
            }
            Page[] pages = new Page[count + 1];
            for (int i = 0; i < count; i++) {
                pages[i] = union("U" + i, arms.get(i).toArray(String[]::new));
            }
            pages[count] = object("Cat");

            Linking linking = Linking.of(pages);

            for (int i = 0; i < count; i++) {
                String union = "U" + i;
                arms.set(
                        i,
                        arms.get(i).stream()
                                .filter(arm -> !leadsTo(union, arm, arms, new HashSet<>()))
                                .toList());
                assertThat(linking.union("models", union).arms())
                        .as("round %s, arms of %s", round, union)
                        .hasSameSizeAs(arms.get(i));
            }
        }
    }

    private static boolean leadsTo(String union, String arm, List<List<String>> arms, Set<String> seen) {
        return arm.equals(union)
                || (arm.startsWith("U")
                        && seen.add(arm)
                        && arms.get(Integer.parseInt(arm.substring(1))).stream()
                                .anyMatch(next -> leadsTo(union, next, arms, seen)));
    }

    @Test
    @Timeout(20)
    void a_circle_may_be_of_any_length() {
        int length = 3000;
        Page[] pages = new Page[length + 1];
        for (int i = 0; i < length; i++) {
            pages[i] = union("U" + i, "U" + (i + 1) % length, "Cat");
        }
        pages[length] = object("Cat");

        Linking linking = Linking.of(pages);

        assertThat(linking.union("models", "U0").arms()).hasSize(1);
        assertThat(linking.codes()).containsExactly(DiagnosticCode.CIRCULAR_UNION);
    }
}
