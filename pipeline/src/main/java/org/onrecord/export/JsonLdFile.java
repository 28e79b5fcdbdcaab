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
import java.util.List;
import org.onrecord.files.PrivateFiles;
import org.onrecord.runfolder.ArticleEntry;
import org.onrecord.runfolder.ArticleWithClaims;
import org.onrecord.runfolder.ClaimEntry;

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

    /** Those of the claims of some articles. */
    static Items of(List<ArticleWithClaims> articles, ItemWriter writer) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      long count = 0;
      try (JsonGenerator out = JSON.createGenerator(bytes)) {
        for (ArticleWithClaims each : articles) {
          for (ClaimEntry claim : each.claims()) {
            count += writer.write(out, claim, each.article()) ? 1 : 0;
          }
        }
      }
      return new Items(bytes.toByteArray(), count);
    }
  }

  /**
   * Writes the item of a claim as a root value, without building all in memory first, and tells
   * whether there is one.
   */
  interface ItemWriter {
    boolean write(JsonGenerator out, ClaimEntry claim, ArticleEntry article) throws IOException;
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
