package org.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.onrecord.files.PrivateFiles;

/** A JSON-LD document with one list, whose items are written as they come, one a line. */
final class JsonLdFile implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonGenerator out;
  private long items;

  private JsonLdFile(JsonGenerator out) {
    this.out = out;
  }

  /**
   * Begins a document.
   *
   * @param head the members in front of the list
   * @param list the name of the list
   */
  static JsonLdFile create(Path file, ObjectNode head, String list) throws IOException {
    JsonGenerator out = JSON.createGenerator(PrivateFiles.newOutputStream(file));
    try {
      out.writeStartObject();
      JsonLdFile document = new JsonLdFile(out);
      document.members(head);
      out.writeArrayFieldStart(list);
      return document;
    } catch (IOException | RuntimeException e) {
      out.close();
      throw e;
    }
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** What writes the members of one item. */
  interface Members {
    void write(JsonGenerator out) throws IOException;
  }

  void add(ObjectNode item) throws IOException {
    out.writeRaw('\n');
    out.writeTree(item);
    items++;
  }

  /** Adds an item without building it in memory first: there may be a hundred thousand. */
  void add(Members item) throws IOException {
    out.writeRaw('\n');
    out.writeStartObject();
    item.write(out);
    out.writeEndObject();
    items++;
  }

  long items() {
    return items;
  }

  /**
   * Ends the document, which is not whole without.
   *
   * @param tail the members behind the list
   */
  void end(ObjectNode tail) throws IOException {
    out.writeEndArray();
    members(tail);
    out.writeEndObject();
    out.writeRaw('\n');
  }

  private void members(ObjectNode object) throws IOException {
    for (var member : object.properties()) {
      out.writeFieldName(member.getKey());
      out.writeTree(member.getValue());
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
