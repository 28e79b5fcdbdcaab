package org.onrecord.article;

import java.io.Serializable;

/**
 * One input document with its metadata. Absent metadata is the empty string.
 *
 * @param id unique within a run; for files the path below the input, without extension
 * @param file where it was read, with {@code #line} for a line of a JSONL file
 * @param sha256 of the input bytes, in lower-case hexadecimal
 * @param text the article's own words, exactly as read but for a byte order mark
 */
public record Article(
    String id,
    String file,
    String sha256,
    String publisher,
    Published published,
    String title,
    String language,
    String byline,
    String text)
    implements Serializable {

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("article " + id + " has no text");
    }
  }
}
