package org.onrecord.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The files of a run folder, and those beside, that have a JSON Schema (draft 2020-12). For a
 * {@code .jsonl} file the schema holds for each of its lines.
 */
public enum Schemas {
  ARTICLE("articles.jsonl"),
  CLAIM("claims.jsonl"),
  RELATION("relations.jsonl"),
  EARLIER("earlier.jsonl"),
  GONE("gone.jsonl"),
  REJECTED("rejected.jsonl"),
  MANIFEST("manifest.json"),
  /** Stands beside the run folders, not in one. */
  LATEST("latest.json"),
  /** What reviewers decided: an input, wherever it stands. */
  DECISIONS("decisions.json");

  private final String fileName;

  Schemas(String fileName) {
    this.fileName = fileName;
  }

  /** The file that the schema describes. */
  public String fileName() {
    return fileName;
  }

  /** The schema's resource, beside this class on the class path. */
  public String resource() {
    return name().toLowerCase(Locale.ROOT) + ".schema.json";
  }

  /** The schema itself, as JSON text. */
  public String json() {
    try (InputStream in = Schemas.class.getResourceAsStream(resource())) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource(), e);
    }
  }
}
