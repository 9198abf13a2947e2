package dev.fieldtable.emit.naming;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Which names are one and the same file on some disk: those that differ in case, or in how letters are composed, only. */
final class OnDisk {
    private OnDisk() {}

    /**
     * Folds a name.
     *
     * @param name the name of a file or a folder, or the part of one that tells it from others
     * @return what two names have in common that some disk takes for one
     */
    static String fold(String name) {
        if (Letters.areAscii(name)) {
            return name.toUpperCase(Locale.ROOT);
        }
        return Normalizer.normalize(name, Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT);
    }
}
