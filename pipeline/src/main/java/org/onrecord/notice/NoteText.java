package org.onrecord.notice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The lines of a note, whose lists end after so many items. */
final class NoteText {

  private final int most;
  private final StringBuilder text = new StringBuilder();

  NoteText(int most) {
    this.most = most;
  }

  void line(String words) {
    text.append(words).append('\n');
  }

  /** The items that there is room for. */
  <T> List<T> first(List<T> items) {
    return items.subList(0, Math.min(most, items.size()));
  }

  /** Says how many items of a list there was no room for. */
  void more(int number) {
    if (number > most) {
      line(String.format(Locale.ROOT, "- and %d more in the report", number - most));
    }
  }

  /** The counts whose names begin so, in brackets and in their order; empty where there is none. */
  static String details(Map<String, Long> counts, String prefix) {
    String parts =
        counts.entrySet().stream()
            .filter(count -> count.getKey().startsWith(prefix))
            .map(
                count ->
                    count.getValue()
                        + " "
                        + Phrase.spelt(count.getKey().substring(prefix.length())))
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? "" : " (" + parts + ")";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
