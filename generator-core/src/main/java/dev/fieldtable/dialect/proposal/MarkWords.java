package dev.fieldtable.dialect.proposal;

import java.util.List;

/** Words of a column that says what has to be there, in lower case and in the languages of {@code ForeignHeaders}. */
final class MarkWords {
    private static final List<String> YES = List.of(
            "yes",
            "y",
            "true",
            "required",
            "mandatory",
            "always",
            "x",
            "\u2713",
            "\u2714",
            "\u2714\ufe0f",
            "\u2705",
            ":heavy_check_mark:",
            ":white_check_mark:",
            "required, constant",
            "required, read-only",
            "是",
            "必填",
            "必选",
            "必须",
            "必需",
            "必传",
            "必須",
            "○",
            "◯",
            "〇",
            "はい",
            "필수",
            "예",
            "да",
            "обязательно",
            "ja",
            "pflicht",
            "erforderlich",
            "oui",
            "obligatoire",
            "requis",
            "sí",
            "si",
            "obligatorio",
            "requerido",
            "sim",
            "obrigatório",
            "sì",
            "obbligatorio");

    private static final List<String> NO = List.of(
            "no",
            "n",
            "false",
            "optional",
            "not required",
            "never",
            "-",
            "\u2013",
            "\u2014",
            "\u2717",
            "\u2718",
            "\u274c",
            ":x:",
            ":heavy_minus_sign:",
            "optional, constant",
            "optional, read-only",
            "conditional",
            "否",
            "非必填",
            "非必选",
            "非必须",
            "非必需",
            "非必传",
            "选填",
            "可选",
            "選填",
            "任意",
            "いいえ",
            "△",
            "×",
            "✕",
            "✖",
            "선택",
            "아니오",
            "아니요",
            "нет",
            "необязательно",
            "опционально",
            "nein",
            "non",
            "facultatif",
            "optionnel",
            "opcional",
            "não",
            "opzionale",
            "facoltativo",
            "⬜",
            "☐");

    /** What follows a word where something has to be there under a condition alone. */
    private static final List<String> CONDITIONS = List.of(" if ", " when ", " unless ", " for ");

    private MarkWords() {}

    static boolean isYes(String word) {
        return is(YES, word);
    }

    /** {@return words that begin with a condition, {@code required if *}; empty if a mark has none} */
    static String condition(String mark) {
        for (String condition : CONDITIONS) {
            int at = mark.indexOf(condition);
            if (at > 0 && isYes(mark.substring(0, at))) {
                return mark.substring(0, at) + condition + "*";
            }
        }
        return "";
    }

    /** {@return what stands before the first comma of a mark; empty if there is none} */
    static String lead(String mark) {
        return mark.substring(0, Math.max(0, mark.indexOf(',')));
    }

    static boolean isNo(String word) {
        return is(NO, word);
    }

    /** Somebody who shows a sign for a word may say the word beside it. */
    private static boolean is(List<String> words, String word) {
        int blank = word.indexOf(' ');
        boolean signed = blank > 0 && !Character.isLetterOrDigit(word.charAt(0)) && word.charAt(0) != '(';
        return words.contains(word) || (signed && words.contains(word.substring(blank + 1)));
    }
}
