package dev.fieldtable.dialect.proposal;

import java.util.Set;

/** What headings above tables say in other languages than English, in lower case: those of {@code ForeignHeaders}. */
final class ForeignHeadings {
    /** Headings that say no more than that there are fields. */
    private static final Set<String> FIELDS = Set.of(
            "字段",
            "字段说明",
            "字段列表",
            "字段定义",
            "属性",
            "属性说明",
            "欄位",
            "フィールド",
            "フィールド一覧",
            "フィールド定義",
            "プロパティ",
            "属性一覧",
            "項目",
            "필드",
            "속성",
            "поля",
            "поле",
            "свойства",
            "атрибуты",
            "структура",
            "описание полей",
            "felder",
            "eigenschaften",
            "attribute",
            "champs",
            "propriétés",
            "attributs",
            "campos",
            "propiedades",
            "atributos",
            "propriedades",
            "campi",
            "proprietà",
            "attributi");

    private static final Set<String> CALLS = Set.of(
            "参数",
            "参数说明",
            "请求",
            "请求参数",
            "请求体",
            "响应",
            "响应参数",
            "返回",
            "返回参数",
            "返回值",
            "返回结果",
            "入参",
            "出参",
            "リクエスト",
            "レスポンス",
            "パラメータ",
            "リクエストパラメータ",
            "リクエストボディ",
            "レスポンスボディ",
            "요청",
            "응답",
            "파라미터",
            "параметры",
            "параметры запроса",
            "запрос",
            "ответ",
            "тело запроса",
            "тело ответа",
            "anfrage",
            "antwort",
            "paramètres",
            "requête",
            "réponse",
            "parámetros",
            "petición",
            "respuesta",
            "parâmetros",
            "requisição",
            "resposta",
            "parametri",
            "richiesta",
            "risposta");

    private ForeignHeadings() {}

    /** {@return whether a heading says that there are fields, and not of what} */
    static boolean isFields(String words) {
        return FIELDS.contains(words);
    }

    /** {@return whether a heading is a part of a call, whose name is not in it} */
    static boolean isPartOfACall(String words) {
        return CALLS.contains(words);
    }
}
