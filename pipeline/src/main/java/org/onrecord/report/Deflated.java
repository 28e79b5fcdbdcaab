package org.onrecord.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * JSON that is compressed while it is written (zlib, RFC 1950). It is plain ASCII, so that half a
 * surrogate pair in an article comes through as it is.
 */
final class Deflated implements AutoCloseable {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .rootValueSeparator(",")
          .build();

  private static final int BUFFER = 1 << 15;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
  private final JsonGenerator json;

  Deflated() throws IOException {
    json = JSON.createGenerator(new DeflaterOutputStream(bytes, deflater, BUFFER));
  }

  /** Writes values that are to become elements of an array, with commas between them. */
  static JsonGenerator rows(Writer out) throws IOException {
    return JSON.createGenerator(out);
  }

  JsonGenerator json() {
    return json;
  }

  /** Finishes the JSON and gives what it was compressed to. */
  byte[] bytes() throws IOException {
    json.close();
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    json.close();
    deflater.end();
  }
}
