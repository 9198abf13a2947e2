package dev.fieldtable.learn;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is another one among the facts than before.
 *
 * @param added how many say something of which nothing was said
 * @param changed how many say something else
 * @param gone how many are no longer there
 */
record Differences(int added, int changed, int gone) {
    static Differences between(List<Fact> before, List<Fact> now) {
        Map<Object, Statement> was = byAbout(before);
        Map<Object, Statement> is = byAbout(now);
        int added = 0;
        int changed = 0;
        for (Map.Entry<Object, Statement> each : is.entrySet()) {
            Statement other = was.get(each.getKey());
            added += other == null ? 1 : 0;
            changed += other != null && !other.equals(each.getValue()) ? 1 : 0;
        }
        int gone = (int)
                was.keySet().stream().filter(each -> !is.containsKey(each)).count();
        return new Differences(added, changed, gone);
    }

    private static Map<Object, Statement> byAbout(List<Fact> facts) {
        Map<Object, Statement> byAbout = new LinkedHashMap<>();
        facts.forEach(fact ->
                byAbout.putIfAbsent(new About(fact.subject(), fact.statement().getClass()), fact.statement()));
        return byAbout;
    }

    private record About(Subject subject, Class<?> kind) {}
}
