package org.onrecord.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Published;

/**
 * What is known about an article besides its text; absent values are empty.
 *
 * @param published an ISO date
 */
record Metadata(String publisher, String published, String title, String language, String byline) {

  static final Metadata NONE = new Metadata("", "", "", "", "");

  /** Reads the fields of a JSON object; keys that mean nothing here are left alone. */
  static Metadata of(JsonNode object) throws RefusedException {
    return new Metadata(
        string(object, "publisher"),
        date(object),
        string(object, "title"),
        string(object, "language"),
        byline(object));
  }

  /** These values, and the other's where one is missing. */
  Metadata orElse(Metadata other) {
    return new Metadata(
        either(publisher, other.publisher),
        either(published, other.published),
        either(title, other.title),
        either(language, other.language),
        either(byline, other.byline));
  }

  /** The published date with where it is known from; empty where there is none. */
  Optional<Published> publishedFrom(Published.From from) {
    return published.isEmpty() ? Optional.empty() : Optional.of(new Published(published, from));
  }

  private static String either(String value, String other) {
    return value.isEmpty() ? other : value;
  }

  private static String date(JsonNode object) throws RefusedException {
    String written = string(object, "published");
    if (written.isEmpty()) {
      return "";
    }
    Optional<LocalDate> date = IsoDates.parse(written);
    if (date.isEmpty()) {
      throw new RefusedException(
          Defect.BAD_DATE,
          "«published» is «%s», which is no date; write it as 2023-03-24",
          written);
    }
    return date.get().toString();
  }

  private static String byline(JsonNode object) throws RefusedException {
    JsonNode value = object.get("byline");
    if (value == null || !value.isArray()) {
      return string(object, "byline");
    }
    List<String> names = new ArrayList<>();
    for (JsonNode name : value) {
      names.add(string(name, "byline"));
    }
    return String.join(", ", names);
  }

  /** The text of a field, empty where it is missing or null. */
  static String string(JsonNode object, String field) throws RefusedException {
    JsonNode value = object.isObject() ? object.get(field) : object;
    if (value == null || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      throw new RefusedException(Defect.BAD_FIELD, "«%s» must be text in quotation marks", field);
    }
    return wellFormed(value.textValue(), field).strip();
  }

  /** JSON can escape half of a surrogate pair, which no file could hold. */
  static String wellFormed(String value, String field) throws RefusedException {
    for (int at = 0; at < value.length(); at++) {
      int codePoint = value.codePointAt(at);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        throw new RefusedException(
            Defect.BAD_FIELD,
            "«%s» holds half a character, \\u%04x; write both halves",
            field,
            codePoint);
      }
      at += Character.charCount(codePoint) - 1;
    }
    return value;
  }
}
