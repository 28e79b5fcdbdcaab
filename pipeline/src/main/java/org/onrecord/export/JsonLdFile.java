package org.onrecord.export;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.onrecord.files.PrivateFiles;

/** A JSON-LD document with one list, whose items are written as they come, one a line. */
final class JsonLdFile implements Closeable {

  /** Between two items. */
  private static final String JOINT = "\n,";

  private static final ObjectMapper JSON =
      new ObjectMapper(new JsonFactoryBuilder().rootValueSeparator(JOINT).build());

  private final OutputStream file;
  private final JsonGenerator out;
  private long items;

  private JsonLdFile(OutputStream file, JsonGenerator out) {
    this.file = file;
    this.out = out;
  }

  /**
   * Begins a document.
   *
   * @param head the members in front of the list
   * @param list the name of the list
   */
  static JsonLdFile create(Path path, ObjectNode head, String list) throws IOException {
    OutputStream file = PrivateFiles.newOutputStream(path);
    try {
      JsonGenerator out = JSON.createGenerator(file);
      out.writeStartObject();
      JsonLdFile document = new JsonLdFile(file, out);
      document.members(head);
      out.writeArrayFieldStart(list);
      out.flush();
      return document;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /**
   * Items that follow each other in a list.
   *
   * @param json with what stands between them
   */
  record Items(byte[] json, long count) {

    static Items of(ItemWriter writer) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      long count;
      try (JsonGenerator out = JSON.createGenerator(bytes)) {
        count = writer.write(out);
      }
      return new Items(bytes.toByteArray(), count);
    }
  }

  /** Writes items as root values, without building them in memory first, and tells how many. */
  interface ItemWriter {
    long write(JsonGenerator out) throws IOException;
  }

  void add(Items more) throws IOException {
    if (more.count() > 0) {
      file.write((items == 0 ? "\n" : JOINT).getBytes(StandardCharsets.US_ASCII));
      file.write(more.json());
      items += more.count();
    }
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
