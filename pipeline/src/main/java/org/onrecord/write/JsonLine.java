package org.onrecord.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Writes one JSON object. Members stand in the order of the calls; empty text is an absent value
 * and left out. Numbers are written without exponent and without trailing zeros.
 */
final class JsonLine {

  static final int SCHEMA_VERSION = 1;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  /** Shares and confidences: more digits would only show noise of floating point. */
  private static final int DECIMALS = 4;

  private final JsonGenerator out;

  private JsonLine(JsonGenerator out) {
    this.out = out;
  }

  /** Writes members of the object that is open. */
  @FunctionalInterface
  interface Members {
    void writeTo(JsonLine line) throws IOException;
  }

  /** Writes one item of an array. */
  @FunctionalInterface
  interface Item<T> {
    void writeTo(JsonLine line, T item) throws IOException;
  }

  static String of(Members members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      JsonLine line = new JsonLine(generator);
      line.object(members);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text.toString();
  }

  /** An object as the next value. */
  void object(Members members) throws IOException {
    out.writeStartObject();
    members.writeTo(this);
    out.writeEndObject();
  }

  void object(String name, Members members) throws IOException {
    name(name);
    object(members);
  }

  /** The name of the value that follows. */
  void name(String name) throws IOException {
    out.writeFieldName(name);
  }

  <T> void array(String name, Collection<T> items, Item<T> item) throws IOException {
    out.writeArrayFieldStart(name);
    for (T each : items) {
      item.writeTo(this, each);
    }
    out.writeEndArray();
  }

  void texts(String name, Collection<String> values) throws IOException {
    array(name, values, (line, value) -> line.out.writeString(value));
  }

  void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.writeStringField(name, value);
    }
  }

  /** Written even when empty. */
  void requiredText(String name, String value) throws IOException {
    out.writeStringField(name, value);
  }

  void number(String name, long value) throws IOException {
    out.writeNumberField(name, value);
  }

  void number(String name, BigDecimal value) throws IOException {
    out.writeNumberField(name, value.stripTrailingZeros());
  }

  /** A share or a confidence. */
  void share(String name, double value) throws IOException {
    number(name, BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }

  void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  void openEnd(String name) throws IOException {
    out.writeNullField(name);
  }

  void pair(String name, int first, int second) throws IOException {
    out.writeFieldName(name);
    out.writeArray(new int[] {first, second}, 0, 2);
  }
}
