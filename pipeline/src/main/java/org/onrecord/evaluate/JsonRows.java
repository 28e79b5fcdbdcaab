package org.onrecord.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the objects of a JSON Lines file or of one JSON array, with their places. */
final class JsonRows {

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /** For the items of an array, which others follow. */
  private static final ObjectReader ITEM_READER =
      READER.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Path file;

  private JsonRows(Path file) {
    this.file = file;
  }

  /** Takes one object. */
  @FunctionalInterface
  interface Visitor {
    void visit(Members row) throws BrokenDataException;
  }

  /** Visits the objects in file order, each read when its turn comes. */
  static void forEach(Path file, Visitor visitor) throws BrokenDataException {
    JsonRows rows = new JsonRows(file);
    try {
      if (rows.isArray()) {
        rows.readArray(visitor);
      } else {
        rows.readLines(visitor);
      }
    } catch (NoSuchFileException e) {
      throw new BrokenDataException("«" + file + "» is not there; give the path of a file");
    } catch (CharacterCodingException e) {
      throw new BrokenDataException("«" + file + "» is not UTF-8; convert it with iconv");
    } catch (IOException e) {
      throw new BrokenDataException(
          "cannot read «" + file + "» (" + e + "); is it a file with read permission?");
    }
  }

  /** One JSON object that stands alone. */
  static Members parse(String json, String place) throws BrokenDataException {
    JsonNode node;
    try {
      node = READER.readTree(json);
    } catch (JsonProcessingException e) {
      throw notJson(place, e);
    }
    if (!node.isObject()) {
      throw new BrokenDataException(place + ": must hold one JSON object, {...}");
    }
    return new Members(node, place);
  }

  private boolean isArray() throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int next = reader.read();
      while (next >= 0 && Character.isWhitespace(next)) {
        next = reader.read();
      }
      return next == '[';
    }
  }

  private void readLines(Visitor visitor) throws IOException, BrokenDataException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          visitor.visit(parse(line, place(number)));
        }
        number++;
      }
    }
  }

  private void readArray(Visitor visitor) throws IOException, BrokenDataException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        JsonParser parser = READER.createParser(reader)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        String place = place(parser.currentTokenLocation().getLineNr());
        visitor.visit(new Members(ITEM_READER.readTree(parser), place));
      }
      if (parser.currentToken() != JsonToken.END_ARRAY || parser.nextToken() != null) {
        throw new BrokenDataException(
            place(parser.currentLocation().getLineNr())
                + ": the array must hold objects only and end with ]");
      }
    } catch (JsonProcessingException e) {
      throw notJson(place(e.getLocation() == null ? 1 : e.getLocation().getLineNr()), e);
    }
  }

  private String place(int line) {
    return "«" + file + "» line " + line;
  }

  private static BrokenDataException notJson(String place, JsonProcessingException e) {
    String reason = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return new BrokenDataException(
        place + ": is not JSON (" + reason + "); correct it there, or fetch the file again");
  }
}
