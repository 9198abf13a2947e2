package dev.fieldtable.benchmark.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;

/** {@code itemsguids.md} of the Plex reference as a record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemsGuids(@JsonProperty("id") @NotNull String id) {}
