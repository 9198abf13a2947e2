package dev.fieldtable.benchmark.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** {@code started.md} as a record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Started(
        @JsonProperty("type") @NotNull String type,
        @JsonProperty("id") @NotNull Long id,
        @JsonProperty("at") @NotNull Long at,
        @JsonProperty("by") @Nullable String by,
        @JsonProperty("battery") @Nullable Long battery,
        @JsonProperty("cold") @NotNull Boolean cold)
        implements Event {}
