package org.onrecord.read;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.article.Published;

/**
 * How inputs are read.
 *
 * @param publishedFlag ISO date of articles whose metadata has none, empty if not given
 * @param maxArticleBytes the largest text or HTML file and the longest JSONL line that is read
 */
public record ReadOptions(String publishedFlag, int maxArticleBytes) implements Serializable {

  /** 20 MB: no article is that long, and a text of that size still fits the default heap. */
  public static final int DEFAULT_MAX_ARTICLE_BYTES = 20_000_000;

  public static final ReadOptions DEFAULT = new ReadOptions("", DEFAULT_MAX_ARTICLE_BYTES);

  /**
   * @throws java.time.format.DateTimeParseException when the flag is neither empty nor a date
   */
  public ReadOptions {
    if (!publishedFlag.isEmpty()) {
      LocalDate.parse(publishedFlag);
    }
    if (maxArticleBytes < 1) {
      throw new IllegalArgumentException("no article fits into " + maxArticleBytes + " bytes");
    }
  }

  /** The default options with the date that the user gave. */
  public static ReadOptions publishedOn(LocalDate date) {
    return new ReadOptions(date.toString(), DEFAULT_MAX_ARTICLE_BYTES);
  }

  Optional<Published> flag() {
    return publishedFlag.isEmpty()
        ? Optional.empty()
        : Optional.of(new Published(publishedFlag, Published.From.FLAG));
  }
}
