package dev.fieldtable.learn.sample;

import dev.fieldtable.learn.json.Json;

/**
 * A document that an API has given, or would give.
 *
 * @param name where it is from, for people, such as {@code answers/account.json} or {@code answers/all.jsonl:12}
 * @param model what is said of the model that it is, such as the name of its file; empty if nothing is
 * @param value the document
 */
public record Sample(String name, String model, Json value) {}
