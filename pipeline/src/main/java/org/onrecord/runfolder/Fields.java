package org.onrecord.runfolder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.onrecord.text.Passage;
import org.onrecord.text.Span;

/** The members of one JSON object, with absent ones as empty values. */
record Fields(JsonNode node) {

  Fields object(String name) {
    return new Fields(node.path(name));
  }

  /** The member as it is; an empty object when it is absent. */
  JsonNode raw(String name) {
    JsonNode member = node.path(name);
    return member.isMissingNode() ? JsonNodeFactory.instance.objectNode() : member;
  }

  String text(String name) {
    return node.path(name).asText("");
  }

  /** Whether this object is an article whose text the run has left out. */
  boolean redacted() {
    return node.path("redacted").asBoolean();
  }

  /**
   * @throws IllegalArgumentException when the member is absent or empty
   */
  String required(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("no " + name);
    }
    return text;
  }

  List<String> texts(String name) {
    return list(name, item -> item.node().asText(""));
  }

  <T> List<T> list(String name, Function<Fields, T> read) {
    List<T> items = new ArrayList<>();
    node.path(name).forEach(item -> items.add(read.apply(new Fields(item))));
    return items;
  }

  /** The member as a list: none when it is absent. */
  <T> List<T> optional(String name, Function<Fields, T> read) {
    return node.hasNonNull(name) ? List.of(read.apply(object(name))) : List.of();
  }

  /**
   * @throws IllegalArgumentException when the member names no constant of {@code type}
   */
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return Enum.valueOf(type, required(name).toUpperCase(Locale.ROOT));
  }

  /** This object as a span, in UTF-16 code units. */
  Span span() {
    JsonNode utf16 = node.path("utf16");
    if (utf16.size() != 2) {
      throw new IllegalArgumentException("a span without utf16 offsets");
    }
    return new Span(utf16.get(0).asInt(), utf16.get(1).asInt());
  }

  Passage passage() {
    return new Passage(node.path("start").asInt(), node.path("end").asInt(), text("text"), span());
  }
}
