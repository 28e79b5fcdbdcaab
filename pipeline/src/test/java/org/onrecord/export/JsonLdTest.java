package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.report.FixtureRun;
import org.onrecord.runfolder.RunFolder;

/** The exports as a JSON-LD processor reads them, without a network. */
class JsonLdTest {

  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final URI PLACE = URI.create("https://news.example/run/");

  private Path run = Path.of("");

  @BeforeEach
  void export(@TempDir Path dir) throws IOException {
    run = FixtureRun.copyTo(dir.resolve("run"));
    try (RunFolder folder = RunFolder.open(run);
        Exports exports = Exports.create(run)) {
      folder.forEachBlock(2, (number, articles) -> Exports.items(articles), exports::add);
      exports.end();
    }
  }

  /**
   * The terms that the annotations use, as the Web Annotation Vocabulary names them, and any term
   * of schema.org. A term that is not there would fall out when a document is expanded.
   */
  private static final DocumentLoader CONTEXTS =
      (url, options) ->
          switch (url.toString()) {
            case "http://www.w3.org/ns/anno.jsonld" -> document("anno-terms.jsonld");
            case "https://schema.org" ->
                JsonDocument.of(
                    new StringReader("{\"@context\":{\"@vocab\":\"https://schema.org/\"}}"));
            default ->
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, url.toString());
          };

  private static Document document(String resource) throws JsonLdError {
    try (InputStream in = JsonLdTest.class.getResourceAsStream(resource)) {
      return JsonDocument.of(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, e);
    }
  }

  private Document file(String name) throws Exception {
    try (InputStream in = Files.newInputStream(run.resolve(name))) {
      return JsonDocument.of(in);
    }
  }

  private JsonArray expanded(String name) throws Exception {
    return JsonLd.expand(file(name)).base(PLACE).loader(CONTEXTS).ordered().get();
  }

  /** Every object of a type in an expanded document. */
  private static List<JsonObject> all(JsonValue value, String type) {
    if (value instanceof JsonArray array) {
      return array.stream().flatMap(item -> all(item, type).stream()).toList();
    }
    if (!(value instanceof JsonObject object)) {
      return List.of();
    }
    boolean is = object.getOrDefault("@type", JsonValue.NULL).toString().contains('"' + type + '"');
    return Stream.concat(
            is ? Stream.of(object) : Stream.empty(),
            object.values().stream().flatMap(member -> all(member, type).stream()))
        .toList();
  }

  @Test
  void noMemberOfTheAnnotationsFallsOutWhenTheyAreReadAsJsonLd() throws Exception {
    for (String name : List.of(Annotations.FILE, ClaimReviews.FILE)) {
      JsonObject original = file(name).getJsonContent().orElseThrow().asJsonObject();
      JsonObject back =
          JsonLd.compact(JsonDocument.of(expanded(name)), JsonDocument.of(contextOf(original)))
              .base(PLACE)
              .loader(CONTEXTS)
              .compactToRelative(true)
              .get();
      assertThat(values(back)).as(name).isEqualTo(values(original)).isNotEmpty();
    }
  }

  private static JsonObject contextOf(JsonObject document) {
    return Json.createObjectBuilder().add("@context", document.get("@context")).build();
  }

  /** How often each member has each value; a list of one and its only value are the same. */
  private static Map<String, Integer> values(JsonObject document) {
    Map<String, Integer> counts = new TreeMap<>();
    count("", Json.createObjectBuilder(document).remove("@context").build(), counts);
    return counts;
  }

  private static void count(String name, JsonValue value, Map<String, Integer> counts) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> count(name, item, counts));
    } else if (value instanceof JsonObject object) {
      object.forEach((member, own) -> count(member, own, counts));
    } else {
      String words = value instanceof JsonString text ? text.getString() : value.toString();
      counts.merge(name + "=" + words, 1, Integer::sum);
    }
  }

  @Test
  void everyAnnotationHasWhatTheDataModelAsksFor() throws Exception {
    JsonArray page = expanded(Annotations.FILE);
    List<JsonObject> annotations = all(page, OA + "Annotation");
    assertThat(annotations).hasSize(Files.readAllLines(run.resolve("claims.jsonl")).size());
    assertThat(annotations)
        .allSatisfy(
            annotation -> {
              assertThat(URI.create(annotation.getString("@id")).isAbsolute()).isTrue();
              assertThat(annotation.getJsonArray(OA + "hasTarget")).isNotEmpty();
              assertThat(ids(annotation, OA + "motivatedBy")).containsExactly(OA + "describing");
            });
    assertThat(all(page, OA + "TextQuoteSelector"))
        .isNotEmpty()
        .allSatisfy(
            selector -> {
              for (String member : List.of("exact", "prefix", "suffix")) {
                assertThat(selector.getJsonArray(OA + member)).as(member).hasSize(1);
              }
            });
    assertThat(all(page, OA + "TextPositionSelector"))
        .hasSameSizeAs(all(page, OA + "TextQuoteSelector"))
        .allSatisfy(
            selector ->
                assertThat(integer(selector, "start")).isLessThan(integer(selector, "end")));
  }

  @Test
  void everyTargetNamesItsArticleAndSelectsInTwoWays() throws Exception {
    for (JsonObject annotation : all(expanded(Annotations.FILE), OA + "Annotation")) {
      for (JsonValue target : annotation.getJsonArray(OA + "hasTarget")) {
        assertThat(ids(target.asJsonObject(), OA + "hasSource"))
            .singleElement()
            .satisfies(source -> assertThat(URI.create(source).isAbsolute()).isTrue());
        assertThat(target.asJsonObject().getJsonArray(OA + "hasSelector")).hasSize(2);
      }
    }
  }

  @Test
  void aDraftOfAFactCheckIsAClaimReviewOfSchemaOrg() throws Exception {
    List<JsonObject> reviews = all(expanded(ClaimReviews.FILE), "https://schema.org/ClaimReview");
    assertThat(reviews)
        .singleElement()
        .satisfies(
            review ->
                assertThat(review.keySet())
                    .contains(
                        "https://schema.org/claimReviewed",
                        "https://schema.org/itemReviewed",
                        "https://schema.org/reviewRating",
                        "https://schema.org/author"));
  }

  private static List<String> ids(JsonObject object, String member) {
    return object.getJsonArray(member).stream()
        .map(value -> value.asJsonObject().getString("@id"))
        .toList();
  }

  private static int integer(JsonObject selector, String member) {
    return selector.getJsonArray(OA + member).getJsonObject(0).getInt("@value");
  }
}
