package org.onrecord.write;

import java.io.IOException;
import java.util.Collection;
import org.onrecord.text.Passage;

/** SPAN objects: offsets in code points, the wording, and the same place in UTF-16 code units. */
final class SpanJson {

  private SpanJson() {}

  static void write(JsonLine line, Passage passage) throws IOException {
    line.object(
        object -> {
          object.number("start", passage.start());
          object.number("end", passage.end());
          object.requiredText("text", passage.text());
          object.pair("utf16", passage.utf16().start(), passage.utf16().end());
        });
  }

  /** Where words stand that the record does not hold. */
  private static void writePlace(JsonLine line, Passage passage) throws IOException {
    line.object(
        object -> {
          object.number("start", passage.start());
          object.number("end", passage.end());
          object.pair("utf16", passage.utf16().start(), passage.utf16().end());
        });
  }

  static void member(JsonLine line, String name, Passage passage) throws IOException {
    line.name(name);
    write(line, passage);
  }

  static void members(JsonLine line, String name, Collection<Passage> passages) throws IOException {
    line.array(name, passages, SpanJson::write);
  }

  static void placeMember(JsonLine line, String name, Passage passage) throws IOException {
    line.name(name);
    writePlace(line, passage);
  }

  static void placeMembers(JsonLine line, String name, Collection<Passage> passages)
      throws IOException {
    line.array(name, passages, SpanJson::writePlace);
  }
}
