package org.onrecord.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/** Reads one JSON object strictly: a key that stands twice or text behind the end is an error. */
final class Json {

  private static final Pattern POSITION =
      Pattern.compile("\\s*(?:\\(start marker)? ?at \\[Source.*", Pattern.DOTALL);

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private Json() {}

  /**
   * @param name how messages call the text, such as {@code "the line"}
   */
  static JsonNode object(String json, String name) throws RefusedException {
    JsonNode node;
    try {
      node = READER.readTree(json);
    } catch (JsonEOFException e) {
      throw new RefusedException(
          Defect.BAD_JSON,
          "%s breaks off at %s, before its JSON is complete; write it out again whole",
          name,
          place(e));
    } catch (MismatchedInputException e) {
      throw new RefusedException(
          Defect.BAD_JSON,
          "%s holds more behind the end of its JSON object, at %s; remove it",
          name,
          place(e));
    } catch (JsonProcessingException e) {
      throw new RefusedException(
          Defect.BAD_JSON, "%s is not JSON at %s: %s; correct it there", name, place(e), reason(e));
    }
    if (!node.isObject()) {
      throw new RefusedException(
          Defect.BAD_JSON, "%s must hold one JSON object, {\"text\": \"...\", ...}", name);
    }
    return node;
  }

  private static String place(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    if (location == null) {
      return "an unknown place";
    }
    String column = "column " + location.getColumnNr();
    return location.getLineNr() > 1 ? "line " + location.getLineNr() + ", " + column : column;
  }

  private static String reason(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    return POSITION.matcher(message).replaceFirst("").lines().findFirst().orElse("");
  }
}
