package org.onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.report.FixtureRun;

class SchemasTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Path run = Path.of("");

  @BeforeEach
  void copyRun(@TempDir Path dir) throws IOException {
    run = FixtureRun.copyTo(dir.resolve("run"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LATEST", "DECISIONS"})
  void aWholeRunFolderIsAccepted(Schemas schema) throws IOException {
    assertThat(records(schema))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(errors(schema, r)).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LATEST", "DECISIONS"})
  void anUnknownMemberIsRefused(Schemas schema) throws IOException {
    assertThat(errorsAfter(schema, r -> r.put("surprise", 1))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LATEST", "DECISIONS"})
  void everyRequiredMemberIsMissed(Schemas schema) throws IOException {
    JsonNode required = JSON.readTree(schema.json()).path("required");
    assertThat(required).isNotEmpty();
    for (JsonNode name : required) {
      assertThat(errorsAfter(schema, r -> r.remove(name.asText()))).as(name.asText()).isNotEmpty();
    }
  }

  @Test
  void anArticleMayLackItsMetadata() throws IOException {
    assertThat(
            errorsAfter(
                Schemas.ARTICLE,
                r -> r.remove(List.of("publisher", "published", "title", "language"))))
        .isEmpty();
  }

  @Test
  void aClaimMayStandOutsideAnyAttribution() throws IOException {
    assertThat(
            errorsAfter(
                Schemas.CLAIM, r -> r.remove(List.of("attributionId", "amount", "time", "change"))))
        .isEmpty();
  }

  @Test
  void anArticleHasItsTextOrSaysThatItIsRedacted() throws IOException {
    assertThat(errorsAfter(Schemas.ARTICLE, r -> r.remove("text"))).isNotEmpty();
    assertThat(errorsAfter(Schemas.ARTICLE, r -> r.put("redacted", true))).isNotEmpty();
    assertThat(errorsAfter(Schemas.ARTICLE, r -> r.put("redacted", true).remove("text"))).isEmpty();
  }

  @Test
  void aBucketOutsideTheFiveIsRefused() throws IOException {
    assertThat(errorsAfter(Schemas.CLAIM, r -> r.put("bucket", "rumour"))).isNotEmpty();
  }

  @Test
  void aSpanWithoutUtf16OffsetsIsRefused() throws IOException {
    assertThat(
            errorsAfter(Schemas.CLAIM, r -> ((ObjectNode) r.path("spans").path(0)).remove("utf16")))
        .isNotEmpty();
  }

  @Test
  void anAmountWithoutAnyKnownEndIsRefused() throws IOException {
    assertThat(
            errorsAfter(
                Schemas.ARTICLE,
                r -> ((ObjectNode) r.path("amounts").path(0)).putNull("low").putNull("high")))
        .isNotEmpty();
  }

  @Test
  void anOpenEndMayBeNullOrAbsent() throws IOException {
    assertThat(
            errorsAfter(
                Schemas.ARTICLE, r -> ((ObjectNode) r.path("amounts").path(0)).putNull("high")))
        .isEmpty();
    assertThat(
            errorsAfter(
                Schemas.ARTICLE, r -> ((ObjectNode) r.path("amounts").path(0)).remove("high")))
        .isEmpty();
  }

  @Test
  void anEntryMayNameTheAmountThatItTellsInAnotherCurrency() throws IOException {
    assertThat(errorsAfter(Schemas.ARTICLE, r -> firstAmount(r).put("equivalentOf", "m1")))
        .isEmpty();
    assertThat(errorsAfter(Schemas.ARTICLE, r -> firstAmount(r).put("equivalentOf", "")))
        .isNotEmpty();
    assertThat(errorsAfter(Schemas.ARTICLE, r -> firstAmount(r).putArray("equivalents")))
        .isNotEmpty();
  }

  @Test
  void theAmountOfAClaimMayHoldEquivalentsWithPlaceAndCurrency() throws IOException {
    assertThat(errorsAfter(Schemas.CLAIM, r -> equivalent(r))).isEmpty();
    for (String needed : List.of("id", "span", "currency", "modifier")) {
      assertThat(errorsAfter(Schemas.CLAIM, r -> equivalent(r).remove(needed)))
          .as(needed)
          .isNotEmpty();
    }
    assertThat(errorsAfter(Schemas.CLAIM, r -> equivalent(r).putNull("low").remove("high")))
        .isNotEmpty();
  }

  private ObjectNode firstAmount(ObjectNode article) {
    return (ObjectNode) article.path("amounts").path(0);
  }

  /** Gives a claim an amount with one equivalent, which has all that one may have. */
  private ObjectNode equivalent(ObjectNode claim) {
    ObjectNode amount = articleAmount();
    ObjectNode equivalent = amount.deepCopy();
    equivalent.remove("per");
    amount.putArray("equivalents").add(equivalent);
    claim.set("amount", amount);
    return equivalent;
  }

  private ObjectNode articleAmount() {
    try {
      return firstAmount((ObjectNode) JSON.readTree(records(Schemas.ARTICLE).get(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aRelationNeedsTwoClaims() throws IOException {
    assertThat(errorsAfter(Schemas.RELATION, r -> ((ArrayNode) r.path("claims")).remove(0)))
        .isNotEmpty();
  }

  @Test
  void articlesAndClaimsShareTheirBuildingBlocks() throws IOException {
    JsonNode inArticle = JSON.readTree(Schemas.ARTICLE.json()).path("$defs");
    JsonNode inClaim = JSON.readTree(Schemas.CLAIM.json()).path("$defs");
    for (String shared : List.of("span", "time")) {
      assertThat(inClaim.path(shared)).isNotEmpty().isEqualTo(inArticle.path(shared));
    }
    assertThat(without("equivalents", inClaim.path("amount")))
        .isEqualTo(without("equivalentOf", inArticle.path("amount")));
  }

  private static JsonNode without(String member, JsonNode amount) {
    assertThat(((ObjectNode) amount.path("properties")).remove(member)).isNotNull();
    return amount;
  }

  private List<String> errorsAfter(Schemas schema, Consumer<ObjectNode> change) throws IOException {
    ObjectNode first = (ObjectNode) JSON.readTree(records(schema).get(0));
    change.accept(first);
    return errors(schema, first.toString());
  }

  private static List<String> errors(Schemas schema, String json) {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.json(), InputFormat.JSON);
    return compiled.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private List<String> records(Schemas schema) throws IOException {
    Path file = run.resolve(schema.fileName());
    return schema.fileName().endsWith(".jsonl")
        ? new ArrayList<>(Files.readAllLines(file))
        : List.of(Files.readString(file));
  }
}
