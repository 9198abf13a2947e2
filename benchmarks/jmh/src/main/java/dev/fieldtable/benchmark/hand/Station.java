package dev.fieldtable.benchmark.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** {@code station.md} as a record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Station(
        @JsonProperty("id") @NotNull Long id,
        @JsonProperty("uuid") @NotNull String uuid,
        @JsonProperty("name") @NotNull String name,
        @JsonProperty("operator") @NotNull String operator,
        @JsonProperty("country") @NotNull String country,
        @JsonProperty("region") @NotNull String region,
        @JsonProperty("town") @NotNull String town,
        @JsonProperty("street") @Nullable String street,
        @JsonProperty("post_code") @Nullable String postCode,
        @JsonProperty("latitude") @NotNull Double latitude,
        @JsonProperty("longitude") @NotNull Double longitude,
        @JsonProperty("altitude") @NotNull Long altitude,
        @JsonProperty("built_at") @NotNull Long builtAt,
        @JsonProperty("seen_at") @NotNull Long seenAt,
        @JsonProperty("silent_since") @Nullable Long silentSince,
        @JsonProperty("model") @NotNull String model,
        @JsonProperty("serial") @NotNull String serial,
        @JsonProperty("firmware") @NotNull String firmware,
        @JsonProperty("mains") @NotNull Boolean mains,
        @JsonProperty("heated") @NotNull Boolean heated,
        @JsonProperty("fenced") @NotNull Boolean fenced,
        @JsonProperty("public") @NotNull Boolean isPublic,
        @JsonProperty("certified") @NotNull Boolean certified,
        @JsonProperty("rented") @Nullable Boolean rented,
        @JsonProperty("watched") @NotNull Boolean watched,
        @JsonProperty("on_roof") @Nullable Boolean onRoof,
        @JsonProperty("moved") @Nullable Boolean moved,
        @JsonProperty("temperature") @NotNull Double temperature,
        @JsonProperty("pressure") @NotNull Double pressure,
        @JsonProperty("humidity") @Nullable Long humidity,
        @JsonProperty("wind_speed") @Nullable Double windSpeed,
        @JsonProperty("wind_from") @Nullable String windFrom,
        @JsonProperty("rain") @Nullable Double rain,
        @JsonProperty("samples") @NotNull Long samples,
        @JsonProperty("gaps") @Nullable Long gaps,
        @JsonProperty("battery") @Nullable Long battery,
        @JsonProperty("signal") @Nullable Long signal,
        @JsonProperty("contact") @Nullable String contact,
        @JsonProperty("picture") @Nullable String picture,
        @JsonProperty("remark") @Nullable String remark,
        @JsonProperty("licence") @NotNull String licence) {}
