package org.onrecord.review;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.schema.Schemas;

/**
 * A file of decisions, as the report exports it; its schema is {@link Schemas#DECISIONS}.
 *
 * @param run the run that was decided on; empty where the page did not know
 * @param decisions in the order of the file, at most one on a claim
 */
public record DecisionsFile(String run, List<Decision> decisions) {

  /** The only version there is. */
  private static final int VERSION = 1;

  /** Of many mistakes of the same kind the first few tell enough. */
  private static final int TOLD = 3;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  public DecisionsFile {
    decisions = List.copyOf(decisions);
  }

  /** Where a decision stands in the file, as a JSON pointer (RFC 6901). */
  public static String pointer(int index) {
    return "/decisions/" + index;
  }

  /**
   * Reads a file.
   *
   * @throws BadDecisionsException when it is not what its schema says, or decides twice on a claim
   * @throws IOException when it cannot be read
   */
  public static DecisionsFile read(Path path) throws IOException, BadDecisionsException {
    JsonNode file = parse(text(Files.readAllBytes(path)));
    JsonNode version = file.path("version");
    if (version.isNumber() && !version.equals(JSON.getNodeFactory().numberNode(VERSION))) {
      throw new BadDecisionsException(
          "/version is " + version + ", and only version 1 is known; export the decisions again");
    }
    check(file);
    List<Decision> decisions = new ArrayList<>();
    for (JsonNode decision : file.path("decisions")) {
      decisions.add(decision(decision, decisions.size(), file.path("reviewer").asText()));
    }
    checkUnique(decisions);
    return new DecisionsFile(file.path("run").asText(), decisions);
  }

  private static String text(byte[] bytes) throws BadDecisionsException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      // Editors on Windows put a byte order mark in front.
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadDecisionsException("it is not UTF-8; export the decisions again", e);
    }
  }

  private static JsonNode parse(String text) throws BadDecisionsException {
    if (text.isBlank()) {
      throw new BadDecisionsException("it is empty; export the decisions again");
    }
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw new BadDecisionsException(
          "it is not JSON at line "
              + (place == null ? 1 : place.getLineNr())
              + ", column "
              + (place == null ? 1 : place.getColumnNr())
              + ": "
              + e.getOriginalMessage()
              + "; export the decisions again",
          e);
    }
  }

  private static void check(JsonNode file) throws BadDecisionsException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.DECISIONS.json());
    List<Error> errors = schema.validate(file, DecisionsFile::inEnglish);
    if (!errors.isEmpty()) {
      String told =
          String.join(
              "; ", errors.stream().limit(TOLD).map(DecisionsFile::words).distinct().toList());
      int more = errors.size() - TOLD;
      throw new BadDecisionsException(
          told + (more > 0 ? "; and " + more + " more" : "") + "; export the decisions again");
    }
  }

  /** Messages do not depend on the machine. */
  private static void inEnglish(ExecutionContext context) {
    context.executionConfig(config -> config.locale(Locale.ENGLISH));
  }

  private static String words(Error error) {
    String pointer = error.getInstanceLocation().toString();
    return (pointer.isEmpty() ? "the file" : pointer) + ": " + error.getMessage();
  }

  private static Decision decision(JsonNode decision, int index, String reviewer)
      throws BadDecisionsException {
    try {
      return new Decision(
          decision.path("claimId").asText(),
          Verdict.of(decision.path("verdict").asText()),
          decision.path("note").asText(),
          decision.path("reviewer").asText(reviewer),
          decision.path("decided").asText(),
          decision.path("evidence").asText());
    } catch (DateTimeParseException e) {
      throw new BadDecisionsException(
          pointer(index)
              + "/decided: «"
              + decision.path("decided").asText()
              + "» is no time; write it such as 2026-11-26T01:02:03Z",
          e);
    }
  }

  private static void checkUnique(List<Decision> decisions) throws BadDecisionsException {
    Map<String, Integer> places = new HashMap<>();
    for (int at = 0; at < decisions.size(); at++) {
      String claimId = decisions.get(at).claimId();
      Integer first = places.putIfAbsent(claimId, at);
      if (first != null) {
        throw new BadDecisionsException(
            pointer(at)
                + " decides on claim «"
                + claimId
                + "» a second time, after "
                + pointer(first)
                + "; remove one of them");
      }
    }
  }
}
