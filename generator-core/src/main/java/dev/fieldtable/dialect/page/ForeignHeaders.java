package dev.fieldtable.dialect.page;

import dev.fieldtable.house.ColumnWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people head columns in other languages than English, in lower case: Chinese, Japanese, Korean, Russian, German,
 * French, Spanish, Portuguese and Italian. No page is read by these words; they tell what a table is of, so that somebody
 * can say it.
 */
public final class ForeignHeaders {
    private static final List<String> NAME = words(
            "字段, 字段名, 字段名称, 参数, 参数名, 参数名称, 属性, 属性名, 属性名称, 名称, 变量名, 键名, 键",
            "欄位, 欄位名稱, 參數, 參數名稱, 屬性, 名稱",
            "フィールド, フィールド名, パラメータ, パラメータ名, パラメーター, パラメーター名, プロパティ, プロパティ名, 項目名, 項目, キー名, キー, 名前",
            "필드, 필드명, 파라미터, 파라미터명, 매개변수, 속성, 속성명, 변수명, 이름, 키",
            "поле, имя поля, название поля, параметр, имя параметра, свойство, атрибут, ключ, имя, название",
            "feld, feldname, eigenschaft, attribut, schlüssel",
            "champ, nom du champ, paramètre, propriété, attribut, clé, nom",
            "campo, nombre del campo, parámetro, parametro, propiedad, atributo, clave, nombre",
            "nome do campo, parâmetro, propriedade, chave, nome",
            "nome del campo, proprietà, attributo, chiave");

    private static final List<String> TYPE = words(
            "类型, 数据类型, 字段类型, 参数类型, 值类型, 類型, 資料類型, 型別",
            "型, データ型, タイプ",
            "타입, 데이터 타입, 자료형, 유형",
            "тип, тип данных",
            "typ, datentyp",
            "type de données",
            "tipo, tipo de dato, tipo de datos",
            "tipo de dados",
            "tipo di dato, tipo di dati");

    private static final List<String> REQUIRED = words(
            "必填, 是否必填, 必填项, 必选, 是否必选, 必须, 是否必须, 必需, 是否必需, 必传, 是否必传, 必要, 是否必要, 必輸, 必選",
            "必須, 必須/任意, 必須項目",
            "필수, 필수 여부, 필수여부",
            "обязательно, обязательное, обязательность, обязательный, обязательное поле, обязателен",
            "pflicht, pflichtfeld, erforderlich",
            "obligatoire, requis",
            "obligatorio, obligatoria, requerido",
            "obrigatório, obrigatória, obrigatorio",
            "obbligatorio, obbligatoria, richiesto");

    private static final List<String> OPTIONAL = words(
            "可选, 是否可选, 選填, 任意, 선택", "необязательно", "facultatif, optionnel", "opcional", "facoltativo, opzionale");

    private static final List<String> DESCRIPTION = words(
            "说明, 描述, 字段说明, 字段描述, 参数说明, 参数描述, 含义, 解释, 备注, 說明, 描述說明, 備註",
            "説明, 意味, 概要, 詳細, 内容, 備考",
            "설명, 의미, 비고",
            "описание, назначение, комментарий, примечание",
            "beschreibung, bedeutung, erläuterung, bemerkung, anmerkung, hinweis, kommentar",
            "signification, commentaire, remarque, remarques",
            "descripción, descripcion, significado, comentario, observaciones, notas",
            "descrição, descricao, comentário, observação, observações",
            "descrizione, significato, commento");

    private static final List<String> EXAMPLE = words(
            "示例, 示例值, 样例, 例子, 取值示例, 範例",
            "例, 値の例, サンプル",
            "예시, 예제",
            "пример, примеры",
            "beispiel, beispiele, beispielwert",
            "exemple, exemples",
            "ejemplo, ejemplos",
            "exemplo, exemplos",
            "esempio, esempi");

    private static final List<String> VALUE = words("枚举值, 值, 値, 값", "значение", "wert", "valeur", "valor", "valore");

    private static final List<String> DEFAULT_VALUE = words(
            "默认值, 默认, 缺省值, 預設值",
            "デフォルト値, デフォルト, 既定値, 初期値",
            "기본값",
            "значение по умолчанию, по умолчанию",
            "standardwert, vorgabewert, vorgabe",
            "valeur par défaut, par défaut, défaut",
            "valor por defecto, por defecto, valor predeterminado, predeterminado",
            "valor padrão, padrão",
            "valore predefinito, predefinito");

    private static final List<String> VALUES = words(
            "可选值, 可取值",
            "取りうる値",
            "возможные значения, допустимые значения",
            "werte, mögliche werte, erlaubte werte",
            "valeurs possibles",
            "valores posibles, valores permitidos",
            "valores possíveis",
            "valori possibili, valori ammessi");

    private static final List<String> NULLABLE = words("是否可为空, 可为空, 是否可空, 可空", "null許容");

    private ForeignHeaders() {}

    private static List<String> words(String... languages) {
        return Stream.of(languages)
                .flatMap(each -> Stream.of(each.split(", ")))
                .distinct()
                .toList();
    }

    /**
     * Adds the words of other languages to known ones.
     *
     * @param known the words in English, which come first
     * @return both
     */
    public static ColumnWords beside(ColumnWords known) {
        return new ColumnWords(
                both(known.name(), NAME),
                both(known.type(), TYPE),
                both(known.required(), REQUIRED),
                both(known.optional(), OPTIONAL),
                both(known.description(), DESCRIPTION),
                both(known.example(), EXAMPLE),
                both(known.value(), VALUE),
                known.beside());
    }

    /** {@return what a column of defaults is headed} */
    public static List<String> defaults() {
        return DEFAULT_VALUE;
    }

    /** {@return what a column of the values that something may have is headed} */
    public static List<String> values() {
        return VALUES;
    }

    /** {@return what a column of what may be null is headed} */
    public static List<String> nullables() {
        return NULLABLE;
    }

    private static List<String> both(List<String> known, List<String> others) {
        return Stream.concat(known.stream(), others.stream()).distinct().toList();
    }
}
