package org.onrecord.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads gold files: what their lines have in common, whatever they are about. */
final class GoldRows {

  private static final int DATE_LENGTH = 10;

  private GoldRows() {}

  /**
   * Visits the objects of a gold file in order.
   *
   * @throws BrokenDataException when there is none, or two have the same id
   */
  static void forEach(Path file, JsonRows.Visitor visitor) throws BrokenDataException {
    Set<String> ids = new HashSet<>();
    JsonRows.forEach(
        file,
        row -> {
          if (!ids.add(row.id("id"))) {
            throw row.broken("id", "stands in an earlier line too; every line needs its own");
          }
          visitor.visit(row);
        });
    if (ids.isEmpty()) {
      throw new BrokenDataException("«" + file + "» holds no gold data; is it the right file?");
    }
  }

  /** The text under whichever name gold files give it, and its metadata. */
  static GoldText text(Members row) throws BrokenDataException {
    return new GoldText(
        row.id("id"),
        words(row),
        published(row),
        row.text("publisher").orElse(""),
        row.text("title").orElse(""));
  }

  private static String words(Members row) throws BrokenDataException {
    for (String name : List.of("text", "sentence", "input")) {
      Optional<String> words = row.text(name).filter(value -> !value.isEmpty());
      if (words.isPresent()) {
        return words.get();
      }
    }
    throw row.broken("text", "is missing; the line needs «text», «sentence» or «input»");
  }

  private static String published(Members row) throws BrokenDataException {
    for (String name : List.of("dct", "date")) {
      Optional<String> written = row.text(name).filter(value -> !value.isEmpty());
      if (written.isPresent()) {
        return day(written.get(), name, row);
      }
    }
    if (!row.node().path("context").isObject()) {
      return day(row.text("context").orElse(""), "context", row);
    }
    String written = row.object("context").text("ReferenceDateTime").orElse("");
    return day(written, "ReferenceDateTime", row);
  }

  private static String day(String written, String name, Members row) throws BrokenDataException {
    String day = written.substring(0, Math.min(DATE_LENGTH, written.length()));
    try {
      return day.isEmpty() ? "" : LocalDate.parse(day).toString();
    } catch (DateTimeParseException e) {
      throw row.broken(name, "is «" + written + "», which is no date; write it as 2023-03-24");
    }
  }

  /**
   * @throws BrokenDataException when a range reaches beyond the text
   */
  static void checkInside(List<Range> ranges, CodePointText text, Members row)
      throws BrokenDataException {
    for (Range range : ranges) {
      if (range.end() > text.length()) {
        throw new BrokenDataException(
            row.place()
                + ": a place ends at "
                + range.end()
                + ", the text at "
                + text.length()
                + "; offsets count code points from 0");
      }
    }
  }
}
