package org.onrecord.claim;

import java.util.Optional;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/**
 * Finds titles of works, which stand in quotation marks and are written large but for small words:
 * "Woman with Herring Crates" was sold.
 */
final class QuotedTitles {

  private static final int LONGEST = 9;
  private static final String OPENING = "``";
  private static final String CLOSING = "''";

  private QuotedTitles() {}

  /** The title that the word belongs to; empty where it stands in none, or is all of it. */
  static Optional<String> around(Sentence sentence, int word) {
    int first = word;
    while (first > 0 && word - first < LONGEST && isInside(sentence.token(first - 1))) {
      first--;
    }
    int last = word;
    while (last + 1 < sentence.size()
        && last - word < LONGEST
        && isInside(sentence.token(last + 1))) {
      last++;
    }
    boolean comma = last + 1 < sentence.size() && sentence.token(last + 1).is(",");
    int closing = comma ? last + 2 : last + 1;
    boolean quoted =
        first > 0
            && closing < sentence.size()
            && sentence.token(first - 1).tag().equals(OPENING)
            && sentence.token(closing).tag().equals(CLOSING);
    return quoted && last > first && isWrittenLarge(sentence, first, last)
        ? Optional.of(text(sentence, first, last))
        : Optional.empty();
  }

  private static boolean isInside(Token token) {
    return !token.tag().matches("``|''|[.,:]|-[LR]RB-");
  }

  private static boolean isWrittenLarge(Sentence sentence, int first, int last) {
    for (int at = first; at <= last; at++) {
      Token token = sentence.token(at);
      boolean edge = at == first || at == last;
      boolean small = token.tag().matches("IN|DT|CC|TO|POS|CD|HYPH");
      if (!Character.isUpperCase(token.text().codePointAt(0)) && (edge || !small)) {
        return false;
      }
    }
    return true;
  }

  private static String text(Sentence sentence, int first, int last) {
    StringBuilder title = new StringBuilder();
    for (int at = first; at <= last; at++) {
      boolean apart =
          at > first && sentence.token(at).span().start() > sentence.token(at - 1).span().end();
      title.append(apart ? " " : "").append(sentence.token(at).text());
    }
    return title.toString();
  }
}
