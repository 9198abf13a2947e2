package dev.fieldtable.benchmark.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** {@code measured.md} as a record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measured(
        @JsonProperty("type") @NotNull String type,
        @JsonProperty("id") @NotNull Long id,
        @JsonProperty("at") @NotNull Long at,
        @JsonProperty("temperature") @NotNull Double temperature,
        @JsonProperty("pressure") @NotNull Double pressure,
        @JsonProperty("humidity") @Nullable Long humidity,
        @JsonProperty("wind_from") @Nullable String windFrom)
        implements Event {}
