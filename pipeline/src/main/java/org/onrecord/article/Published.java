package org.onrecord.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day an article was published and where that is known from.
 *
 * @param iso an ISO 8601 date, or empty when unknown
 * @param from where the date was read
 */
public record Published(String iso, From from) implements Serializable {

  /** No date is known, so relative dates stay unresolved. */
  public static final Published UNKNOWN = new Published("", From.NONE);

  /** Where a published date can come from. */
  public enum From {
    META,
    FLAG,
    HTML,
    FILENAME,
    /** A line of the text's head that is a date. */
    TEXT,
    NONE
  }

  /**
   * @throws java.time.format.DateTimeParseException when {@code iso} is neither empty nor a date
   */
  public Published {
    if (iso.isEmpty() != (from == From.NONE)) {
      throw new IllegalArgumentException("date «" + iso + "» does not go with " + from);
    }
    if (!iso.isEmpty()) {
      LocalDate.parse(iso);
    }
  }

  public static Published on(LocalDate date, From from) {
    return new Published(date.toString(), from);
  }

  public Optional<LocalDate> date() {
    return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
  }
}
