package dev.fieldtable.explore;

import dev.fieldtable.html.Html;
import dev.fieldtable.model.ApiAnswer;
import dev.fieldtable.model.ApiBody;
import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeRef;
import java.util.List;
import java.util.Locale;

/** Writes what there is to say of operations: how each is asked for, what it is sent, and what it answers with. */
final class OperationsSection {
    static final String ID = "operations";

    private static final String CLASS = "class";
    private static final String CODE = "code";
    private static final String SMALL = "small";

    private final Html html;

    OperationsSection(Html html) {
        this.html = html;
    }

    /** Where an operation stands, by its place among all. */
    static String anchor(int number) {
        return ID + "/" + (number + 1);
    }

    /** Writes nothing where the docs name no operation. */
    void write(List<ApiOperation> operations) {
        if (operations.isEmpty()) {
            return;
        }
        html.open("section", "id", ID, CLASS, "page operations").element("h2", "Operations");
        html.open("table", CLASS, "parts").element("caption", "Operations");
        html.open("thead").open("tr");
        for (String column : List.of("Request", "What it does", "Takes", "Answers")) {
            html.element("th", column, "scope", "col");
        }
        html.close().closeLine().open("tbody");
        for (int i = 0; i < operations.size(); i++) {
            operation(operations.get(i), i);
        }
        html.close().closeLine().closeLine();
    }

    private void operation(ApiOperation operation, int number) {
        html.open("tr", "id", anchor(number)).open("th").open(CODE);
        if (operation.deprecation() == null) {
            html.text(request(operation));
        } else {
            html.element("s", request(operation));
        }
        html.close();
        html.element("span", operation.span().path() + ":" + operation.span().line());
        html.close().open("td");
        html.element("strong", name(operation));
        html.prose(operation.summary().isEmpty() ? operation.description() : operation.summary());
        html.close().open("td");
        body(operation);
        for (Place place : Place.values()) {
            parameters(operation, place);
        }
        html.close().open("td");
        operation.answers().forEach(this::answer);
        html.close().closeLine();
    }

    /** By its method and path; by its name where the docs do not print these. */
    static String request(ApiOperation operation) {
        String address = (operation.method().toUpperCase(Locale.ROOT) + " " + operation.path()).strip();
        return address.isEmpty() ? name(operation) : address;
    }

    private static String name(ApiOperation operation) {
        String name = operation.name().isEmpty() ? operation.id() : operation.name();
        return operation.group().isEmpty() ? name : operation.group() + "." + name;
    }

    /** By their names alone: the types of requests say more of them. */
    private void parameters(ApiOperation operation, Place place) {
        List<String> names = operation.parameters().stream()
                .filter(parameter -> parameter.place() == place)
                .map(Property::wireName)
                .toList();
        if (!names.isEmpty()) {
            html.open("div").element(SMALL, place == Place.UNSAID ? "parameters" : place.label());
            names.forEach(name -> html.text(" ").element(CODE, name));
            html.close();
        }
    }

    private void body(ApiOperation operation) {
        ApiBody body = operation.body();
        if (operation.arguments() != null) {
            TypeText.link(html.open("div"), operation.arguments()).close();
        }
        if (body instanceof ApiBody.Value value) {
            html.open("div").element(SMALL, "body").text(" ");
            value.property().type().accept(new TypeText(html)).close();
        } else if (body instanceof ApiBody.Members members) {
            html.open("div").element(SMALL, "body");
            members.properties().forEach(member -> html.text(" ").element(CODE, member.wireName()));
            html.close();
        }
    }

    private void answer(ApiAnswer answer) {
        html.open("div")
                .element(CODE, answer.status().isEmpty() ? "answer" : answer.status())
                .text(" ");
        TypeRef type = answer.type();
        if (type == null) {
            html.text(answer.description());
        } else {
            type.accept(new TypeText(html));
        }
        html.close();
    }
}
